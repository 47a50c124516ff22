import { expect, test } from 'vitest';
import { cutShards } from './prepare-dataset';

test('cuts batches into shards of 1,000 that are numbered through within a split', () => {
  const batch = (name: string, split: 'train' | 'test', images: number, fill: number) => ({
    name,
    split,
    pixels: new Uint8Array(images * 3072).fill(fill),
    labels: new Uint8Array(images).fill(fill),
  });
  const shards = cutShards([
    batch('data_batch_1', 'train', 2_000, 1),
    batch('data_batch_2', 'train', 1_000, 2),
    batch('test_batch', 'test', 1_000, 3),
  ]);
  expect(
    shards.map((shard) => [shard.name, shard.split, shard.labels.length, shard.labels[0]]),
  ).toEqual([
    ['train-00', 'train', 1_000, 1],
    ['train-01', 'train', 1_000, 1],
    ['train-02', 'train', 1_000, 2],
    ['test-00', 'test', 1_000, 3],
  ]);
  expect(shards.map((shard) => shard.pixels.length)).toEqual([
    3_072_000, 3_072_000, 3_072_000, 3_072_000,
  ]);
});

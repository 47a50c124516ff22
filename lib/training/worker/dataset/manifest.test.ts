import { expect, test } from 'vitest';
import { describeDataset, shardSchema } from './manifest';

test('identifies a dataset by names, labels and pixels, not by how they are packed', () => {
  const shard = { name: 'train-00', labels: '69', pixelsSha256: 'ab' };
  expect(describeDataset([shard, { ...shard, name: 'train-01' }])).toBe(
    'train-00 69 ab\ntrain-01 69 ab\n',
  );
});

test('refuses a file name that leaves the folder of the dataset', () => {
  expect(shardSchema.shape.file.safeParse('train-00.1234abcd.webp').success).toBe(true);
  expect(shardSchema.shape.file.safeParse('../../secret.webp').success).toBe(false);
  expect(shardSchema.shape.file.safeParse('https://elsewhere.test/a.webp').success).toBe(false);
});

import { expect, test } from 'vitest';
import { createBatch, fillBatch } from './fill-batch';

/** Two shards of 1,000 images; image i is filled with i mod 256 and has the label i mod 10. */
const images = {
  images: 2_000,
  shards: [0, 1].map((shard) => {
    const first = shard * 1_000;
    const pixels = Uint8Array.from(
      { length: 1_000 * 3072 },
      (_, at) => first + Math.floor(at / 3072),
    );
    return { pixels, labels: Uint8Array.from({ length: 1_000 }, (_, at) => (first + at) % 10) };
  }),
};

test('takes images by their numbers over all shards, as float32 fractions of 255', () => {
  const batch = createBatch(3);
  fillBatch(batch, images, Uint32Array.of(9, 255, 1_003, 7), 1);
  expect(batch.count).toBe(3);
  expect([...batch.labels]).toEqual([5, 3, 7]);
  expect(batch.images[0]).toBe(1);
  expect(batch.images[3071]).toBe(1);
  // 1003 mod 256 = 235
  expect(batch.images[3072]).toBe(Math.fround(235 / 255));
  expect(batch.images[2 * 3072]).toBe(Math.fround(7 / 255));
});

test('clears what an earlier batch left in the padding', () => {
  const batch = createBatch(3);
  const order = Uint32Array.of(1, 2, 3, 4);
  fillBatch(batch, images, order, 0);
  fillBatch(batch, images, order, 3);
  expect(batch.count).toBe(1);
  expect([...batch.labels]).toEqual([4, 0, 0]);
  expect(batch.images.subarray(3072).every((value) => value === 0)).toBe(true);
});

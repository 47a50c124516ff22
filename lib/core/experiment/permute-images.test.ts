import { expect, test } from 'vitest';
import { permuteImages } from './permute-images';

test('visits every image once', () => {
  const order = permuteImages(1_000, 7, 3);
  expect(new Set(order).size).toBe(1_000);
  expect(Math.max(...order)).toBe(999);
});

test('keeps its orders from one release to the next, so recorded runs can be repeated', () => {
  expect([...permuteImages(10, 1, 1)]).toEqual([7, 5, 0, 1, 9, 2, 4, 3, 8, 6]);
  expect([...permuteImages(10, 1, 2)]).toEqual([5, 1, 8, 2, 9, 6, 7, 4, 0, 3]);
  expect([...permuteImages(10, 2, 1)]).toEqual([9, 6, 8, 3, 2, 1, 4, 0, 7, 5]);
});

test('gives each epoch an order of its own', () => {
  const orders = new Set<string>();
  for (let epoch = 1; epoch <= 100; epoch++) orders.add(permuteImages(20, 1, epoch).join());
  expect(orders.size).toBe(100);
});

test('moves a tenth of the images into each tenth of the order', () => {
  const order = permuteImages(10_000, 42, 1);
  const early = order.subarray(0, 1_000).filter((image) => image < 1_000).length;
  expect(early).toBeGreaterThan(60);
  expect(early).toBeLessThan(140);
});

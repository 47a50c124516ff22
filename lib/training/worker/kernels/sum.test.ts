import { cast, fill, sum, type Tensor } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { computeOnBoth, noise, quarters } from '../fixtures/compute-on-both';
import { largestDifference } from '../fixtures/largest-difference';

const sumOf =
  (shape: number[], axis?: number | number[], keepDims = false) =>
  (): Tensor =>
    sum(noise(shape, 1), axis, keepDims);

test.each([
  ['all axes but the last', sumOf([3, 5, 2, 7], [0, 1, 2])],
  ['all axes but the last, in another order', sumOf([3, 5, 2, 7], [2, 0, 1])],
  ['all axes but the last, counted from the end', sumOf([3, 5, 7], [-3, -2])],
  ['the rows of a matrix', sumOf([9, 4], 0)],
  ['the rows of a matrix, keeping dimensions', sumOf([9, 4], 0, true)],
  ['the columns of a matrix', sumOf([9, 4], 1)],
  ['an axis in the middle', sumOf([3, 5, 2], 1)],
  ['everything', sumOf([3, 5, 2])],
  ['one axis of a vector', sumOf([11], 0)],
] as const)('agrees with the cpu backend over %s', async (_, compute) => {
  const both = await computeOnBoth(compute);
  expect(both.shapes.wasm).toEqual(both.shapes.cpu);
  expect(largestDifference(both)).toBeLessThan(1e-5);
  expect(both.leakedOnWasm).toBe(0);
});

test('leaves whole numbers to the stock kernel', async () => {
  const both = await computeOnBoth(() => sum(cast(quarters([6, 3], 1, 9), 'int32'), 0));
  expect(both.wasm).toEqual(both.cpu);
});

test('loses nothing over as many rows as a batch has pixels', async () => {
  const { wasm } = await computeOnBoth(() => sum(fill([57_600, 1], 0.1), 0));
  expect(wasm[0]).toBeCloseTo(57_600 * Math.fround(0.1), 3);
});

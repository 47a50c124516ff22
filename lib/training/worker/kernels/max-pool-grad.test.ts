import { grad, maxPool, sub, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { computeOnBoth, noise, quarters } from '../fixtures/compute-on-both';
import { largestDifference } from '../fixtures/largest-difference';

function poolGradient(
  x: () => Tensor,
  filterSize: number,
  strides: number,
  pad: 'valid' | 'same',
): () => Tensor {
  return () => {
    const pool = (image: Tensor) => maxPool(image as Tensor4D, filterSize, strides, pad);
    const image = x();
    return grad(pool)(image, noise(pool(image).shape, 9));
  };
}

const anyValues = () => noise([3, 6, 4, 5], 1);
const negative = () => sub(noise([3, 6, 4, 5], 1), 2);
const withTies = () => quarters([3, 6, 4, 5], 1);
const oddSizes = () => quarters([2, 7, 5, 3], 2);

test.each([
  ['values of both signs', anyValues, 2, 2, 'valid'],
  ['negative values only', negative, 2, 2, 'valid'],
  ['ties', withTies, 2, 2, 'valid'],
  ['a last row and column outside every window', oddSizes, 2, 2, 'valid'],
  ['overlapping windows', oddSizes, 3, 2, 'valid'],
  ['windows one pixel apart', oddSizes, 3, 1, 'valid'],
  ['padding', oddSizes, 2, 2, 'same'],
  ['padding around negative values', negative, 3, 2, 'same'],
] as const)('agrees with the cpu backend for %s', async (_, x, filterSize, strides, pad) => {
  const both = await computeOnBoth(poolGradient(x, filterSize, strides, pad));
  expect(both.shapes.wasm).toEqual(both.shapes.cpu);
  expect(largestDifference(both)).toBeLessThan(1e-6);
  expect(both.leakedOnWasm).toBe(0);
});

test('the first of equal values gets the gradient', async () => {
  const zeros = () => quarters([1, 2, 2, 1], 1, 0);
  const { wasm } = await computeOnBoth(poolGradient(zeros, 2, 2, 'valid'));
  expect(wasm.map(Math.abs).map(Math.sign)).toEqual([1, 0, 0, 0]);
});

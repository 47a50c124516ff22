import { conv2d, grad, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { computeOnBoth, noise } from '../fixtures/compute-on-both';
import { largestDifference } from '../fixtures/largest-difference';

function filterGradient(
  xShape: number[],
  filterShape: number[],
  pad: 'valid' | 'same' | number,
  strides = 1,
): () => Tensor {
  return () => {
    const x = noise(xShape, 1) as Tensor4D;
    const filter = noise(filterShape, 2) as Tensor4D;
    const convolve = (weights: Tensor) => conv2d(x, weights as Tensor4D, strides, pad);
    return grad(convolve)(filter, noise(convolve(filter).shape, 3));
  };
}

test.each([
  ['a batch of one', [1, 5, 5, 1], [3, 3, 1, 1], 'valid'],
  ['odd sizes', [3, 7, 5, 2], [3, 2, 2, 5], 'valid'],
  ['a filter of one pixel', [2, 4, 3, 3], [1, 1, 3, 2], 'valid'],
  ['a filter as large as the image', [2, 3, 4, 3], [3, 4, 3, 4], 'valid'],
  ['padding to the same size', [2, 6, 5, 3], [3, 3, 3, 4], 'same'],
  ['padding to the same size with an even filter', [2, 5, 6, 2], [2, 4, 2, 3], 'same'],
  ['padding by a number', [2, 5, 4, 3], [3, 3, 3, 2], 1],
] as const)('agrees with the cpu backend for %s', async (_, xShape, filterShape, pad) => {
  const both = await computeOnBoth(filterGradient([...xShape], [...filterShape], pad));
  expect(both.shapes.wasm).toEqual(filterShape);
  expect(largestDifference(both)).toBeLessThan(1e-5);
  expect(both.leakedOnWasm).toBe(0);
});

test.each([
  ['without padding', [2, 7, 9, 2], [3, 3, 2, 4], 'valid'],
  ['padding to the same size', [2, 6, 5, 3], [3, 2, 3, 4], 'same'],
] as const)('agrees with the cpu backend with strides, %s', async (_, xShape, filterShape, pad) => {
  const both = await computeOnBoth(filterGradient([...xShape], [...filterShape], pad, 2));
  expect(both.shapes.wasm).toEqual(filterShape);
  expect(largestDifference(both)).toBeLessThan(1e-5);
  expect(both.leakedOnWasm).toBe(0);
});

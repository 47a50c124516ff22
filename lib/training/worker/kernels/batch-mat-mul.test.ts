import { matMul } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { computeOnBoth, noise } from '../fixtures/compute-on-both';
import { largestDifference } from '../fixtures/largest-difference';

test.each([
  ['plain', [5, 7], [7, 3], false, false],
  ['with the first transposed', [7, 5], [7, 3], true, false],
  ['with the second transposed', [5, 7], [3, 7], false, true],
  ['with both transposed', [7, 5], [3, 7], true, true],
  ['for a row and a column', [1, 9], [9, 1], false, false],
  ['for a column and a row', [4, 1], [1, 6], false, false],
  ['for a batch of one', [1, 4, 3], [1, 3, 2], false, false],
  ['for a batch of matrices', [3, 4, 5], [3, 5, 2], false, false],
] as const)('agrees with the cpu backend %s', async (_, aShape, bShape, transposeA, transposeB) => {
  const both = await computeOnBoth(() =>
    matMul(noise([...aShape], 1), noise([...bShape], 2), transposeA, transposeB),
  );
  expect(both.shapes.wasm).toEqual(both.shapes.cpu);
  expect(largestDifference(both)).toBeLessThan(1e-5);
  expect(both.leakedOnWasm).toBe(0);
});

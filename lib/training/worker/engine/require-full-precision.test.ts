import { memory } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { openBackend } from '../open-backend';
import { requireFullPrecision } from './require-full-precision';

test('a backend with 32-bit floats passes, and nothing of the check stays behind', async () => {
  await openBackend('cpu');
  const before = memory().numTensors;
  await requireFullPrecision();
  expect(memory().numTensors).toBe(before);
});

/** Half floats have 11 significant bits and nothing below 6e-8. */
const toHalf = (value: number): number => (value < 6e-8 ? 0 : Math.round(value * 1024) / 1024);

test('a backend with 16-bit floats is refused', async () => {
  await expect(requireFullPrecision(async (values) => values.map(toHalf))).rejects.toMatchObject({
    kind: 'unsupported',
    message: 'It computes in 16-bit floats here, too coarse to train with.',
  });
});

test('small values that vanish are enough to refuse a backend', async () => {
  const flush = async (values: Float32Array) => values.map((value) => (value < 1e-4 ? 0 : value));
  await expect(requireFullPrecision(flush)).rejects.toMatchObject({ kind: 'unsupported' });
});

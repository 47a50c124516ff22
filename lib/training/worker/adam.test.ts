import { memory, tensor1d, variable } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { Adam } from './adam';
import { openBackend } from './open-backend';

beforeAll(() => openBackend('cpu'));

test('the first step moves each weight by the rate, against its gradient', async () => {
  const weights = variable(tensor1d([1, -2, 3]));
  new Adam([weights], 0.01).applyGradients([tensor1d([0.5, -0.001, 20])]);
  const [a, b, c] = await weights.data();
  // √v is |g|·√(1 − β2), so ε = 1e-7 shows only where the gradient is small.
  expect(a).toBeCloseTo(1 - 0.01, 6);
  expect(b).toBeCloseTo(-2 + 0.01, 4);
  expect(c).toBeCloseTo(3 - 0.01, 6);
});

test('adds epsilon where Keras adds it, to the root that is not corrected for bias', async () => {
  const weights = variable(tensor1d([0]));
  new Adam([weights], 1).applyGradients([tensor1d([1e-6])]);
  const root = 1e-6 * Math.sqrt(0.001);
  const expected = (-Math.sqrt(0.001) * 1e-6) / (root + 1e-7);
  expect((await weights.data())[0]).toBeCloseTo(expected, 5);
});

test('a new rate takes effect at the next step and keeps the moments', async () => {
  const weights = variable(tensor1d([0]));
  const adam = new Adam([weights], 0.1);
  adam.applyGradients([tensor1d([1])]);
  adam.setLearningRate(0.01);
  adam.applyGradients([tensor1d([-1])]);
  // m = 0.9·0.1 − 0.1 = −0.01 and v = 0.001·(0.999 + 1); without the moments it would be +0.01.
  const alpha = (0.01 * Math.sqrt(1 - 0.999 ** 2)) / (1 - 0.9 ** 2);
  const second = (-alpha * -0.01) / (Math.sqrt(0.001 * 1.999) + 1e-7);
  expect((await weights.data())[0]).toBeCloseTo(-0.1 + second, 5);
});

test('keeps no tensors but its moments, and frees those', () => {
  const weights = variable(tensor1d([1, 2]));
  const gradient = tensor1d([1, 1]);
  const before = memory().numTensors;
  const adam = new Adam([weights], 0.1);
  for (let step = 0; step < 3; step++) adam.applyGradients([gradient]);
  expect(memory().numTensors - before).toBe(2);
  adam.dispose();
  expect(memory().numTensors).toBe(before);
});

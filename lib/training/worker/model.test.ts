import { beforeAll, expect, test } from 'vitest';
import { trainableVariables } from './compute-gradients';
import { createModel, WEIGHT_COUNT } from './model';
import { openBackend } from './open-backend';

beforeAll(() => openBackend('cpu'));

const weightsOf = (seed: number) =>
  trainableVariables(createModel(seed)).map((weights) => Array.from(weights.dataSync()));

test('has the layers of the lesson and 122,570 weights', () => {
  const model = createModel(1);
  expect(model.layers.map((layer) => layer.outputShape)).toEqual([
    [null, 30, 30, 32],
    [null, 15, 15, 32],
    [null, 13, 13, 64],
    [null, 6, 6, 64],
    [null, 4, 4, 64],
    [null, 1024],
    [null, 64],
    [null, 10],
  ]);
  expect(model.countParams()).toBe(122_570);
  expect(WEIGHT_COUNT).toBe(122_570);
});

test('biases begin at zero and kernels fill the range of Glorot and Bengio', () => {
  const limits = [
    Math.sqrt(6 / (9 * (3 + 32))),
    Math.sqrt(6 / (9 * (32 + 64))),
    Math.sqrt(6 / (9 * (64 + 64))),
    Math.sqrt(6 / (1024 + 64)),
    Math.sqrt(6 / (64 + 10)),
  ];
  weightsOf(1).forEach((values, position) => {
    const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    if (position % 2 === 1) {
      expect(largest).toBe(0);
      return;
    }
    const limit = limits[position / 2]!;
    expect(largest).toBeLessThanOrEqual(limit);
    expect(largest).toBeGreaterThan(0.97 * limit);
  });
});

test('a seed gives the same weights again, and another seed others', () => {
  expect(weightsOf(7)).toEqual(weightsOf(7));
  expect(weightsOf(7)[0]).not.toEqual(weightsOf(8)[0]);
});

test('no layer repeats the draws of another, nor of the next seed', () => {
  const signs = [...weightsOf(1), ...weightsOf(2)]
    .filter((_, position) => position % 2 === 0)
    .map((values) => values.slice(0, 40).map(Math.sign).join());
  expect(new Set(signs).size).toBe(10);
});

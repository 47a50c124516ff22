import { expect, test } from 'vitest';
import { dropThreshold, isKept, layerKey, mix, stepKey } from './dropout-mask';

const COUNT = 40_000;

function mask(seed: number, layer: number, step: number, rate: number): boolean[] {
  const key = stepKey(layerKey(seed, layer), step);
  return Array.from({ length: COUNT }, (_, i) => isKept(key, i, dropThreshold(rate)));
}

const share = (values: boolean[]) => values.filter(Boolean).length / values.length;
const agreement = (a: boolean[], b: boolean[]) => share(a.map((value, i) => value === b[i]));

// Four standard deviations of a share of 40,000 draws are at most 0.01.
test.each([0, 0.1, 0.5, 0.9])('drops a share of %f', (rate) => {
  expect(Math.abs(share(mask(1, 0, 1, rate)) - (1 - rate))).toBeLessThan(0.01);
});

test.each([
  ['step', mask(1, 0, 2, 0.5)],
  ['layer', mask(1, 1, 1, 0.5)],
  ['seed', mask(2, 0, 1, 0.5)],
])('another %s gives an unrelated mask', (_, other) => {
  expect(Math.abs(agreement(mask(1, 0, 1, 0.5), other) - 0.5)).toBeLessThan(0.01);
});

test('neighbours in a mask are unrelated', () => {
  const values = mask(3, 2, 5, 0.5);
  for (const distance of [1, 2, 8, 32]) {
    const shifted = [...values.slice(distance), ...values.slice(0, distance)];
    expect(Math.abs(agreement(values, shifted) - 0.5)).toBeLessThan(0.01);
  }
});

test('the mixer gives no number twice', () => {
  expect(new Set(Array.from({ length: COUNT }, (_, value) => mix(value))).size).toBe(COUNT);
});

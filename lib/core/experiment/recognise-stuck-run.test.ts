import { expect, test } from 'vitest';
import { someFigures } from './experiment.fixture';
import { isStuckAtGuessing } from './recognise-stuck-run';

const DEAD = { trainLoss: 2.3028, valLoss: 2.303, valAccuracy: 0.102 };

test('a network that answers the same to every image is stuck', () => {
  expect(isStuckAtGuessing([someFigures(1), someFigures(2, DEAD)])).toBe(true);
});

test('a network whose last biases jump about is stuck too', () => {
  // Measured: 1,000 images, rate 0.1, third epoch.
  const last = someFigures(3, { trainLoss: 2.33, valLoss: 2.318, valAccuracy: 0.09 });
  expect(isStuckAtGuessing([last])).toBe(true);
});

test('a loss far above that of guessing is something else', () => {
  expect(isStuckAtGuessing([someFigures(1, { ...DEAD, trainLoss: 40 })])).toBe(false);
});

test('a run that began badly and then learned is not stuck', () => {
  expect(isStuckAtGuessing([someFigures(1, DEAD), someFigures(2)])).toBe(false);
});

test('a slow run whose loss moves is not stuck', () => {
  expect(
    isStuckAtGuessing([someFigures(1, { trainLoss: 2.301, valLoss: 2.28, valAccuracy: 0.12 })]),
  ).toBe(false);
});

test('a run without an epoch is not judged', () => {
  expect(isStuckAtGuessing([])).toBe(false);
});

import { expect, test } from 'vitest';
import { someFigures } from '../experiment/experiment.fixture';
import { findBestEpoch } from './run-metric';
import { readEpoch } from './read-epoch';

const RUN = [
  someFigures(1, { valLoss: 1.5, trainLoss: 1.6 }),
  someFigures(2, { valLoss: 1.2, trainLoss: 1.2 }),
  someFigures(3, { valLoss: 1.25, trainLoss: 1.22 }),
  someFigures(4, { valLoss: 1.3, trainLoss: 0.9 }),
];

test('tells learning, wavering and overfitting apart', () => {
  expect([1, 2, 3, 4].map((epochs) => readEpoch(RUN.slice(0, epochs)))).toEqual([
    { kind: 'improving' },
    { kind: 'improving' },
    { kind: 'wavering', since: 2 },
    { kind: 'overfitting', since: 2 },
  ]);
});

test('ln 10 is guessing, more is worse', () => {
  const dead = { valLoss: 2.303, trainLoss: 2.303, valAccuracy: 0.1 };
  expect(readEpoch([someFigures(1, dead)])).toEqual({ kind: 'guessing' });
  expect(readEpoch([someFigures(1, { valLoss: 2.6, trainLoss: 3 })])).toEqual({
    kind: 'worse-than-guessing',
  });
});

test('the best epoch is the first of the highest accuracy or the lowest loss', () => {
  const figures = [0.5, 0.7, 0.7].map((valAccuracy, at) =>
    someFigures(at + 1, { valAccuracy, valLoss: 1 - valAccuracy }),
  );
  expect(findBestEpoch(figures, 'valAccuracy').epoch).toBe(2);
  expect(findBestEpoch(figures, 'valLoss').epoch).toBe(2);
});

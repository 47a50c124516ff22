import { expect, test } from 'vitest';
import { aReferenceRun, someFigures } from '../experiment/experiment.fixture';
import { readSigns, shuffleCurves } from './assign-curves';

function aCurve(learningRate: number, valLosses: readonly number[], batchSize = 64) {
  const config = { ...aReferenceRun({ learningRate }).config, batchSize };
  const epochs = valLosses.map((valLoss, at) =>
    someFigures(at + 1, { valLoss, trainLoss: valLoss, valAccuracy: 0.1 }),
  );
  return { name: `full-${learningRate}-seed1`, config, epochs };
}

const SLOW = aCurve(0.0001, [2.2, 1.9, 1.7]);
const GOOD = aCurve(0.001, [1.8, 1.4, 1.1]);
const FAST = aCurve(0.003, [1.7, 1.5, 1.4]);
const DEAD = aCurve(0.01, [2.303, 2.303, 2.303]);

test('says of each curve what it shows about its rate', () => {
  expect([...readSigns([DEAD, GOOD, SLOW, FAST], 'valLoss')]).toEqual([
    ['full-0.01-seed1', { kind: 'stuck' }],
    ['full-0.001-seed1', { kind: 'best', last: 1.1 }],
    ['full-0.0001-seed1', { kind: 'short-steps', first: 2.2, last: 1.7, best: 1.1 }],
    ['full-0.003-seed1', { kind: 'long-steps', first: 1.7, last: 1.4, best: 1.1 }],
  ]);
});

test('says of each curve of one rate what it shows about its batch size', () => {
  const ofSize = (batchSize: number, valLosses: readonly number[]) => ({
    ...aCurve(0.001, valLosses, batchSize),
    name: `batch${batchSize}`,
  });
  const curves = [
    ofSize(256, [2.2, 1.9, 1.7]),
    ofSize(64, [1.8, 1.4, 1.1]),
    ofSize(16, [1.7, 1.2, 1.3]),
  ];
  expect([...readSigns(curves, 'valLoss')]).toEqual([
    ['batch256', { kind: 'few-steps', first: 2.2, last: 1.7, best: 1.1 }],
    ['batch64', { kind: 'best', last: 1.1 }],
    ['batch16', { kind: 'noisy-steps', first: 1.7, last: 1.3, best: 1.1 }],
  ]);
});

test('where nothing learned, every curve is stuck', () => {
  expect(readSigns([DEAD], 'valAccuracy').get(DEAD.name)).toEqual({ kind: 'stuck' });
});

test('the order does not depend on how the author listed the runs, and is not that of the rates', () => {
  const shuffled = shuffleCurves([SLOW, GOOD, FAST, DEAD]).map(({ name }) => name);
  expect(shuffleCurves([DEAD, FAST, GOOD, SLOW]).map(({ name }) => name)).toEqual(shuffled);
  expect([...shuffled].sort()).not.toEqual(shuffled);
  expect(new Set(shuffled).size).toBe(4);
});

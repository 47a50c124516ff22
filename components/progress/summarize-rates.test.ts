import { expect, test } from 'vitest';
import type { ReferenceRun } from '@/lib/core/experiment';
import { summarizeRates } from './summarize-rates';

function aRun(rate: number, seed: number, accuracy: number, changes: Partial<ReferenceRun> = {}) {
  const run: ReferenceRun = {
    runId: `${rate}-${seed}`,
    config: {
      preset: 'quick',
      images: 5000,
      epochs: 5,
      batchSize: 64,
      optimizer: 'adam',
      learningRate: rate,
      schedule: { kind: 'constant' },
      seed,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'd',
    epochs: [
      {
        epoch: 5,
        learningRate: rate,
        trainLoss: 1,
        trainAccuracy: 0.5,
        valLoss: 1.5 + seed / 10,
        valAccuracy: accuracy,
        elapsedMs: 1,
      },
    ],
    outcome: { kind: 'finished' },
    recordedAt: `2026-11-2${seed}T10:00:00.000Z`,
    browser: 'b',
    machine: 'm',
    wallMs: 1,
    test: null,
    ...changes,
  };
  return run;
}

test('takes the median over seeds at each rate, lowest rate first', () => {
  const figures = summarizeRates(
    [aRun(0.01, 1, 0.1), aRun(0.001, 1, 0.5), aRun(0.001, 3, 0.56), aRun(0.001, 2, 0.54)],
    'quick',
  );
  expect(figures?.points.map((point) => [point.rate, point.medianAccuracy])).toEqual([
    [0.001, 0.54],
    [0.01, 0.1],
  ]);
  expect(figures?.points[0]).toMatchObject({ accuracies: [0.5, 0.54, 0.56], medianLoss: 1.7 });
  expect(figures).toMatchObject({
    runs: 4,
    unfinished: 0,
    epochs: 5,
    validationImages: 1000,
    backends: ['wasm'],
    recordedAt: '2026-11-23T10:00:00.000Z',
  });
});

test('counts a diverged run, but draws none', () => {
  const diverged = aRun(0.1, 1, 0.1, {
    epochs: [],
    outcome: { kind: 'diverged', at: { epoch: 1, step: 3, loss: null } },
  });
  const figures = summarizeRates([diverged, aRun(0.01, 1, 0.1), aRun(0.001, 1, 0.5)], 'quick');
  expect(figures?.points.map((point) => point.rate)).toEqual([0.001, 0.01]);
  expect(figures?.unfinished).toBe(1);
});

test('has nothing to show of a preset without two recorded rates', () => {
  expect(summarizeRates([], 'quick')).toBeNull();
  expect(summarizeRates([aRun(0.001, 1, 0.5)], 'quick')).toBeNull();
  expect(summarizeRates([aRun(0.001, 1, 0.5), aRun(0.01, 1, 0.1)], 'full')).toBeNull();
});

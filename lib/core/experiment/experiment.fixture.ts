/** Builders for tests: a task and a run with fixed values, of which a test overrides what it is about. */
import { FIRST_NETWORK } from './network/recipe';
import type { EpochFigures, ReferenceRun, Run } from './run';
import type { ExperimentTask } from './task';

export function aTask(changes: Partial<ExperimentTask> = {}): ExperimentTask {
  const metrics = { trainAccuracy: 0.85, trainLoss: 0.45, valAccuracy: 0.7, valLoss: 1.2 };
  return {
    claimed: {
      before: metrics,
      after: { ...metrics, valAccuracy: 0.82, valLoss: 0.75 },
      target: { valAccuracy: 0.8, valLoss: 0.8 },
    },
    dataset: 'cifar-10',
    network: FIRST_NETWORK,
    validationSplit: 0.2,
    optimizer: 'adam',
    constraints: [],
    learningRate: { min: 1e-5, max: 1, initial: 0.01 },
    batchSize: 64,
    schedules: true,
    epochs: 'free',
    seed: 1,
    presets: [
      { id: 'quick', title: 'Quick', images: 5000, epochs: 5, summary: 'A taste', hidden: false },
      { id: 'full', title: 'Full', images: 50_000, epochs: 20, summary: 'All', hidden: false },
      { id: 'tiny', title: 'Tiny', images: 1000, epochs: 2, summary: 'Tests', hidden: true },
    ],
    initialPreset: 'quick',
    ...changes,
  };
}

export function someFigures(epoch: number, changes: Partial<EpochFigures> = {}): EpochFigures {
  return {
    epoch,
    learningRate: 0.001,
    trainLoss: 2 - epoch / 10,
    trainAccuracy: 0.3 + epoch / 50,
    valLoss: 1.9 - epoch / 10,
    valAccuracy: 0.35 + epoch / 50,
    elapsedMs: epoch * 10_000,
    ...changes,
  };
}

export function aRun(changes: Partial<Run> & { learningRate?: number } = {}): Run {
  const { learningRate = 0.001, ...rest } = changes;
  return {
    runId: 'run-1',
    config: {
      preset: 'quick',
      images: 5000,
      epochs: 5,
      batchSize: 64,
      optimizer: 'adam',
      learningRate,
      schedule: { kind: 'constant' },
      seed: 1,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'abc',
    epochs: [1, 2, 3, 4, 5].map((epoch) => someFigures(epoch, { learningRate })),
    outcome: { kind: 'finished' },
    ...rest,
  };
}

export function aReferenceRun(
  changes: Partial<ReferenceRun> & { learningRate?: number } = {},
): ReferenceRun {
  return {
    ...aRun(changes),
    recordedAt: '2026-01-02T03:04:05.000Z',
    browser: 'Chromium 156',
    machine: 'two cores',
    wallMs: 60_000,
    test: null,
    ...changes,
  };
}

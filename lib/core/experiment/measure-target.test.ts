import { expect, it } from 'vitest';
import { measureTarget, median, standardDeviation } from './measure-target';
import type { ReferenceRun, RunOutcome } from './run';
import { suggestPlateau } from './schedules/suggest-schedule';

interface Recorded {
  rate: number;
  seed: number;
  valAccuracy: number;
  valLoss: number;
  preset?: string;
  batchSize?: number;
  outcome?: RunOutcome;
}

/** A reference run whose last epoch has the given figures; the one before it has better ones. */
function aReferenceRun(recorded: Recorded): ReferenceRun {
  const { rate, seed, valAccuracy, valLoss, preset = 'quick', batchSize = 64 } = recorded;
  const epoch = { learningRate: rate, trainLoss: 1, trainAccuracy: 0.6, elapsedMs: 1 };
  return {
    runId: `${preset}-${rate}-${seed}`,
    config: {
      preset,
      images: 5_000,
      epochs: 2,
      batchSize,
      optimizer: 'adam',
      learningRate: rate,
      schedule: { kind: 'constant' },
      seed,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'd',
    epochs: [
      { ...epoch, epoch: 1, valAccuracy: 0.99, valLoss: 0.01 },
      { ...epoch, epoch: 2, valAccuracy, valLoss },
    ],
    outcome: recorded.outcome ?? { kind: 'finished' },
    recordedAt: '2026-03-01',
    browser: 'Chromium 156',
    machine: 'two cores',
    wallMs: 1,
    test: null,
  };
}

const STEADY: Recorded[] = [
  { rate: 0.001, seed: 1, valAccuracy: 0.5, valLoss: 1.4 },
  { rate: 0.001, seed: 2, valAccuracy: 0.52, valLoss: 1.5 },
  { rate: 0.001, seed: 3, valAccuracy: 0.54, valLoss: 1.3 },
];
const SLOW: Recorded[] = [
  { rate: 0.0001, seed: 1, valAccuracy: 0.3, valLoss: 1.9 },
  { rate: 0.0001, seed: 2, valAccuracy: 0.31, valLoss: 1.9 },
  { rate: 0.0001, seed: 3, valAccuracy: 0.32, valLoss: 1.9 },
];

it('asks for the median of the best rate at the last epoch, less twice its spread', () => {
  const target = measureTarget([...SLOW, ...STEADY].map(aReferenceRun), 'quick');
  expect(target).toMatchObject({
    bestRate: 0.001,
    seeds: 3,
    median: { valAccuracy: 0.52, valLoss: 1.4 },
  });
  // The sample deviations of 0.50 0.52 0.54 and 1.3 1.4 1.5 are 0.02 and 0.1.
  expect(target?.spread.valAccuracy).toBeCloseTo(0.02, 12);
  expect(target?.spread.valLoss).toBeCloseTo(0.1, 12);
  expect(target?.valAccuracy).toBeCloseTo(0.48, 12);
  expect(target?.valLoss).toBeCloseTo(1.6, 12);
});

it('has no target before a rate was recorded with three seeds', () => {
  expect(measureTarget([], 'quick')).toBeNull();
  const two = [...STEADY.slice(0, 2), ...SLOW.slice(0, 2)];
  expect(measureTarget(two.map(aReferenceRun), 'quick')).toBeNull();
});

it('leaves out a rate with too few seeds, however good it looks', () => {
  const lucky: Recorded = { rate: 0.003, seed: 1, valAccuracy: 0.9, valLoss: 0.2 };
  expect(measureTarget([...STEADY, lucky].map(aReferenceRun), 'quick')?.bestRate).toBe(0.001);
});

it('measures each preset by its own runs', () => {
  const full = STEADY.map((run) => aReferenceRun({ ...run, preset: 'full' }));
  expect(measureTarget(full, 'quick')).toBeNull();
  expect(measureTarget(full, 'full')?.seeds).toBe(3);
});

it('leaves out runs that did not finish', () => {
  const [first, second, third] = STEADY.map(aReferenceRun);
  const outcome: RunOutcome = { kind: 'stopped', epoch: 2, step: 5 };
  expect(measureTarget([first!, second!, { ...third!, outcome }], 'quick')).toBeNull();
  expect(measureTarget([first!, second!, { ...third!, epochs: [] }], 'quick')).toBeNull();
});

it('takes the middle value, or the mean of the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([10, 9, 100])).toBe(10);
  expect(median([])).toBeNaN();
});

it('takes the standard deviation of a sample', () => {
  // Squared distances from the mean 5 sum to 32; 32 / 7.
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5);
  expect(standardDeviation([1, 1, 1])).toBe(0);
  expect(standardDeviation([1])).toBe(0);
  expect(standardDeviation([])).toBe(0);
});

it('measures the target of the bonus from runs with a plateau schedule alone', () => {
  const constant = STEADY.map(aReferenceRun);
  const falling = constant.map((run) => ({
    ...run,
    config: { ...run.config, schedule: suggestPlateau(5) },
    epochs: run.epochs.map((epoch) => ({ ...epoch, valLoss: epoch.valLoss - 0.2 })),
  }));
  expect(measureTarget(constant, 'quick', 'plateau')).toBeNull();
  expect(measureTarget([...constant, ...falling], 'quick', 'plateau')?.median.valLoss).toBeCloseTo(
    1.2,
    10,
  );
  expect(measureTarget([...constant, ...falling], 'quick')?.median.valLoss).toBeCloseTo(1.4, 10);
});

it('never mixes batch sizes of one rate, and says which one the best has', () => {
  const large = STEADY.map((run) => ({
    ...run,
    batchSize: 256,
    valAccuracy: run.valAccuracy + 0.1,
  }));
  const target = measureTarget([...STEADY, ...large].map(aReferenceRun), 'quick');
  expect(target).toMatchObject({ bestRate: 0.001, bestBatchSize: 256, seeds: 3 });
  expect(target?.median.valAccuracy).toBeCloseTo(0.62, 12);
  const few = [STEADY[0]!, ...large.slice(0, 2)];
  expect(measureTarget(few.map(aReferenceRun), 'quick')).toBeNull();
});

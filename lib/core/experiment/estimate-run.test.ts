import { expect, test } from 'vitest';
import type { WrittenNetwork } from './network/written-network';
import { countSteps, estimateRun, estimateTimeLeft } from './estimate-run';

const QUICK = { images: 5000, epochs: 5, batchSize: 64 };
const PACE = { stepMs: 200, evaluateMsPer1000: 1000 };

test('a partial batch counts as a step', () => {
  expect(countSteps(QUICK)).toEqual({ stepsPerEpoch: 63, steps: 315 });
  expect(countSteps({ images: 50_000, epochs: 20, batchSize: 64 })).toEqual({
    stepsPerEpoch: 625,
    steps: 12_500,
  });
});

test('a run costs its steps and a validation for each epoch', () => {
  expect(estimateRun(QUICK, PACE)).toEqual({
    stepsPerEpoch: 63,
    steps: 315,
    validateMs: 1000,
    totalMs: 315 * 200 + 5 * 1000,
  });
});

test('before the pace of a run has settled, time left comes from the measured pace', () => {
  const place = { stepsDone: 0, epochsDone: 0, elapsedMs: 0 };
  expect(estimateTimeLeft(QUICK, place, PACE)).toBe(68_000);
  expect(estimateTimeLeft(QUICK, place, null)).toBeNull();
});

test('a run that goes twice as slow as measured has twice as long to go', () => {
  // One of five epochs: 63 steps and a validation, at twice 200 ms and twice 1,000 ms.
  const place = { stepsDone: 63, epochsDone: 1, elapsedMs: 2 * (63 * 200 + 1000) };
  expect(estimateTimeLeft(QUICK, place, PACE)).toBeCloseTo(4 * 2 * (63 * 200 + 1000), 6);
});

test('without a measured pace, settled steps alone give the time left', () => {
  const place = { stepsDone: 105, epochsDone: 1, elapsedMs: 10_500 };
  expect(estimateTimeLeft(QUICK, place, null)).toBeCloseTo(21_000, 6);
});

test('a run at its end has no time left', () => {
  const place = { stepsDone: 315, epochsDone: 5, elapsedMs: 70_000 };
  expect(estimateTimeLeft(QUICK, place, PACE)).toBe(0);
});

test('another network and batch size take the time of their arithmetic', () => {
  const half = estimateRun({ ...QUICK, batchSize: 32 }, PACE);
  expect(half.steps).toBe(625);
  expect(half.totalMs).toBe(625 * 100 + 5 * 1000);
  const small = estimateRun({ ...QUICK, network: ['flatten', { dense: 10 }] }, PACE);
  expect(small.totalMs).toBeLessThan(estimateRun(QUICK, PACE).totalMs / 100);
  const slower = { stepsDone: 0, epochsDone: 0, elapsedMs: 0 };
  const network: WrittenNetwork = [
    { conv2d: 64, padding: 'same' },
    { maxPooling2d: 8 },
    'flatten',
    { dense: 10 },
  ];
  expect(estimateTimeLeft({ ...QUICK, network }, slower, PACE)).toBeCloseTo(
    estimateRun({ ...QUICK, network }, PACE).totalMs,
    6,
  );
});

test('another share of validation images changes steps and validations', () => {
  const size = { ...QUICK, validationSplit: 0.5 };
  expect(countSteps(size)).toEqual({ stepsPerEpoch: 40, steps: 200 });
  expect(estimateRun(size, PACE).validateMs).toBe(2500);
});

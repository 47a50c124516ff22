import { expect, test } from 'vitest';
import { sweepRate } from '@/lib/core/experiment';
import { fitLossAxis, listRateTicks, placeLoss, placeRate, tracePath } from './fit-sweep-axes';
import { readSweep, roundRate } from './read-sweep';

const SWEEP = { lowest: 1e-6, highest: 1, steps: 100 };

/** Flat at 2.3, then falling to 1.3, then exploding to 50. */
const LOSSES = Array.from({ length: 100 }, (_, step) => {
  const loss = step < 40 ? 2.3 : step < 80 ? 2.3 - (step - 40) / 40 : 1.3 + (step - 80) * 2.5;
  return { rate: sweepRate(SWEEP, step), loss };
});

test('reads the losses of a sweep into points and suggestions inside the fall', () => {
  const { points, outcome } = readSweep(LOSSES);
  expect(points).toHaveLength(100);
  expect(points[0]).toEqual({ step: 1, rate: 1e-6, loss: 2.3, smoothed: expect.closeTo(2.3, 9) });
  if (outcome.kind !== 'suggested') throw new Error(outcome.reason);
  expect(outcome.suggestions.map(({ rule }) => rule)).toEqual([
    'steepest',
    'valley',
    'minimum-tenth',
  ]);
  for (const { rate } of outcome.suggestions) {
    expect(rate).toBeGreaterThan(1e-5);
    expect(rate).toBeLessThan(0.2);
  }
});

test('a loss that is no number is a gap, and the rules read what came before it', () => {
  const broken = [...LOSSES.slice(0, 80), { rate: 0.1, loss: Number.NaN }];
  const { points, outcome } = readSweep(broken);
  expect(points.at(-1)).toMatchObject({ step: 81, loss: null, smoothed: null });
  expect(outcome).toEqual(readSweep(LOSSES.slice(0, 80)).outcome);
});

test('a suggestion is said to two digits', () => {
  expect(roundRate(0.00123456)).toBe(0.0012);
  expect(roundRate(1)).toBe(1);
});

test('rates stand on a log scale, and too many powers of ten are thinned out', () => {
  expect(placeRate(1e-6, SWEEP)).toBeCloseTo(0, 9);
  expect(placeRate(1e-3, SWEEP)).toBeCloseTo(50, 9);
  expect(placeRate(1, SWEEP)).toBeCloseTo(100, 9);
  expect(listRateTicks(SWEEP, 7)).toEqual([1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1]);
  expect(listRateTicks(SWEEP, 4)).toEqual([1e-6, 1e-4, 0.01, 1]);
  expect(listRateTicks({ ...SWEEP, lowest: 0.0005, highest: 0.05 }, 7)).toEqual([0.001, 0.01]);
});

test('the explosion leaves the chart, so that the fall before it can be seen', () => {
  const { points } = readSweep(LOSSES);
  const axis = fitLossAxis(points);
  expect(axis.min).toBeLessThanOrEqual(1.3);
  expect(axis.max).toBeGreaterThanOrEqual(2.3);
  expect(axis.max).toBeLessThan(4);
  expect(placeLoss(50, axis)).toBeLessThan(0);
  expect(fitLossAxis([]).ticks).toEqual([1.5, 2, 2.5, 3]);
});

test('a line has a gap where a value is lost, and stays near the chart where it explodes', () => {
  const points = [2, null, 2, 1e30].map((loss, place) => ({
    step: place + 1,
    rate: [1e-6, 1e-4, 1e-2, 1][place]!,
    loss,
    smoothed: loss,
  }));
  const axis = { min: 1, max: 3, ticks: [1, 2, 3] };
  expect(tracePath(points, 'loss', SWEEP, axis)).toBe('M0.00 50.00M66.67 50.00L100.00 -100.00');
});

import { expect, test } from 'vitest';
import { DEFAULT_SWEEP, sweepRate } from './plan-sweep';
import { hasSweepDiverged, smoothLosses } from './smooth-losses';
import { suggestRates, type SweepPoint } from './suggest-rates';

test('sweeps in equal factors from the lowest to the highest rate', () => {
  const sweep = { lowest: 1e-4, highest: 1, steps: 5 };
  const rates = [0, 1, 2, 3, 4].map((step) => sweepRate(sweep, step));
  expect(rates[0]).toBe(1e-4);
  expect(rates[4]).toBe(1);
  for (const [place, rate] of [1e-4, 1e-3, 1e-2, 1e-1, 1].entries()) {
    expect(rates[place]).toBeCloseTo(rate, 12);
  }
});

test('smooths without leaning on the zero it starts from', () => {
  expect(smoothLosses([2, 2, 2])).toEqual([2, 2, 2].map((loss) => expect.closeTo(loss, 12)));
  // β = 0.5: 4; (0.5·0.5·4 + 0.5·1)/0.75 = 2
  expect(smoothLosses([4, 1], 0.5)).toEqual([expect.closeTo(4, 12), expect.closeTo(2, 12)]);
});

test('ends the sweep at four times the lowest loss, and at a loss that is no number', () => {
  expect(hasSweepDiverged([], 0)).toBe(false);
  expect(hasSweepDiverged([1, 4], 0)).toBe(false);
  expect(hasSweepDiverged([1, 4.01], 0)).toBe(true);
  expect(hasSweepDiverged([1, NaN])).toBe(true);
  expect(hasSweepDiverged([1, Infinity])).toBe(true);
});

/** Flat at 2.3 up to 1e-4, a line down to 1.3 at 1e-2, then up. */
function aSweep(): SweepPoint[] {
  return Array.from({ length: 61 }, (_, place) => {
    const rate = sweepRate({ lowest: 1e-6, highest: 1, steps: 61 }, place);
    if (place <= 20) return { rate, loss: 2.3 };
    if (place <= 40) return { rate, loss: 2.3 - (place - 20) / 20 };
    return { rate, loss: 1.3 + (place - 40) / 5 };
  });
}

test('suggests rates by three rules', () => {
  const outcome = suggestRates(aSweep());
  if (outcome.kind !== 'suggested') throw new Error(outcome.reason);
  const [steepest, valley, tenth] = outcome.suggestions;
  expect(steepest).toMatchObject({ rule: 'steepest' });
  expect(steepest!.point).toBeGreaterThan(20);
  expect(steepest!.point).toBeLessThan(40);
  expect(valley).toMatchObject({ rule: 'valley' });
  expect(valley!.rate).toBeGreaterThan(1e-4);
  expect(valley!.rate).toBeLessThan(1e-2);
  expect(tenth).toEqual({ rule: 'minimum-tenth', rate: expect.closeTo(1e-3, 9), point: 40 });
  expect(outcome.disagreement).toBeGreaterThanOrEqual(1);
});

test('takes no jump back after the lowest loss for the steepest slope', () => {
  const thrownOff = aSweep().map((point, place) =>
    place >= 41 && place < 50 ? { ...point, loss: 9 } : point,
  );
  const outcome = suggestRates(thrownOff);
  if (outcome.kind !== 'suggested') throw new Error(outcome.reason);
  expect(outcome.suggestions[0]!.point).toBeLessThanOrEqual(40);
});

test('suggests nothing where the loss never fell', () => {
  const flat = aSweep().map(({ rate }) => ({ rate, loss: 2.303 }));
  expect(suggestRates(flat)).toEqual({ kind: 'none', reason: 'no-descent' });
  const rising = flat.map((point, place) => ({ ...point, loss: 2.3 + place }));
  expect(suggestRates(rising)).toEqual({ kind: 'none', reason: 'no-descent' });
});

test('suggests nothing from a sweep that ended at once', () => {
  expect(suggestRates(aSweep().slice(0, 13))).toEqual({ kind: 'none', reason: 'too-short' });
  expect(suggestRates([])).toEqual({ kind: 'none', reason: 'too-short' });
});

test('sweeps by default from far too low to far too high for Adam', () => {
  expect(sweepRate(DEFAULT_SWEEP, 0)).toBe(1e-5);
  expect(sweepRate(DEFAULT_SWEEP, 99)).toBe(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRate } from './planned-rate';
import type { PlannedSchedule } from './schedule';

const LENGTH = { stepsPerEpoch: 5, epochs: 4 };

function ratesOf(schedule: PlannedSchedule, length = LENGTH): number[] {
  return Array.from({ length: length.stepsPerEpoch * length.epochs }, (_, step) =>
    planRate(schedule, 0.1, step, length),
  );
}

test('keeps a constant rate', () => {
  expect(new Set(ratesOf({ kind: 'constant' }))).toEqual(new Set([0.1]));
});

test('multiplies by the factor every so many epochs', () => {
  const rates = ratesOf({ kind: 'step', factor: 0.5, everyEpochs: 2 });
  expect(rates.slice(0, 10)).toEqual(Array(10).fill(0.1));
  expect(rates.slice(10)).toEqual(Array(10).fill(0.05));
});

test('multiplies by the factor after each epoch', () => {
  const rates = ratesOf({ kind: 'exponential', factor: 0.5 });
  expect([rates[0], rates[5], rates[10], rates[15]]).toEqual([0.1, 0.05, 0.025, 0.0125]);
});

test('falls by half a cosine to the end factor', () => {
  const rates = ratesOf({ kind: 'cosine', warmupEpochs: 0, endFactor: 0 });
  expect(rates[0]).toBe(0.1);
  expect(rates.at(-1)).toBe(0);
  // 0.1 · (1 + cos(π · 9/19)) / 2
  expect(rates[9]).toBeCloseTo(0.0541289672736166, 15);
});

test('warms up on a line before the cosine', () => {
  const rates = ratesOf({ kind: 'cosine', warmupEpochs: 1, endFactor: 0.1 });
  for (const [step, rate] of [0.02, 0.04, 0.06, 0.08, 0.1, 0.1].entries()) {
    expect(rates[step]).toBeCloseTo(rate, 15);
  }
  expect(rates.at(-1)).toBeCloseTo(0.01, 15);
});

test('rises to the peak of one cycle and falls from there', () => {
  const rates = ratesOf({ kind: 'one-cycle', startFactor: 0.04, endFactor: 0.0001, peakAt: 0.3 });
  const peak = rates.indexOf(Math.max(...rates));
  expect(peak).toBe(6);
  expect(rates[peak]).toBe(0.1);
  expect(rates[0]).toBeCloseTo(0.004, 15);
  expect(rates.at(-1)).toBeCloseTo(0.00001, 15);
});

test('never leaves (0, rate] and is the same when asked again', () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  const schedule = fc.oneof(
    fc.record({ kind: fc.constant('constant' as const) }),
    fc.record({
      kind: fc.constant('step' as const),
      factor: share,
      everyEpochs: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({ kind: fc.constant('exponential' as const), factor: share }),
    fc.record({
      kind: fc.constant('cosine' as const),
      warmupEpochs: fc.nat(3),
      endFactor: share,
    }),
    fc.record({
      kind: fc.constant('one-cycle' as const),
      startFactor: share,
      endFactor: share,
      peakAt: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  const length = fc.record({
    stepsPerEpoch: fc.integer({ min: 1, max: 9 }),
    epochs: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(schedule, length, (given, of) => {
      const rates = ratesOf(given, of);
      for (const rate of rates) {
        expect(rate).toBeGreaterThan(0);
        expect(rate).toBeLessThanOrEqual(0.1);
      }
      expect(ratesOf(given, of)).toEqual(rates);
    }),
  );
});

import { expect, test } from 'vitest';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { Curve } from './curve';
import { fitEpochAxis, fitLossAxis, fitRateAxis } from './fit-axes';

function aCurve(look: Curve['look'], valLosses: readonly number[], trainLoss?: number): Curve {
  return {
    id: `${look} ${valLosses}`,
    name: 'a curve',
    label: 'a',
    look,
    stepsPerEpoch: 63,
    epochs: valLosses.map((valLoss, place) =>
      someFigures(place + 1, { valLoss, trainLoss: trainLoss ?? valLoss }),
    ),
  };
}

const ALL = { from: 1, to: 20 };
const DEAD = aCurve(0, [2.303, 2.303, 2.303]);

test('a recorded run at ln 10 does not stretch the axis of those that learn', () => {
  const axis = fitLossAxis([aCurve(1, [1.5, 1.1, 0.9]), DEAD], [], ALL);
  expect(axis.ticks).toEqual([0.8, 1, 1.2, 1.4, 1.6]);
});

test('your own run at ln 10 is in view', () => {
  const axis = fitLossAxis([aCurve('yours', [2.303, 2.303]), aCurve(1, [1.5, 1.1])], [], ALL);
  expect(axis.max).toBeGreaterThan(2.303);
});

test('where nothing learned, the axis shows what there is', () => {
  const axis = fitLossAxis([DEAD], [], ALL);
  expect(axis.min).toBeLessThan(2.303);
  expect(axis.max).toBeGreaterThan(2.303);
});

test('a small change is not blown up to the whole height', () => {
  const axis = fitLossAxis([aCurve('yours', [2.28, 2.2])], [], ALL);
  expect(axis.max - axis.min).toBeGreaterThanOrEqual(0.2);
});

test('a spike is cut off rather than flattening everything else', () => {
  const axis = fitLossAxis([aCurve('yours', [1.9, 1.6], 30)], [], ALL);
  expect(axis.max).toBeLessThan(3.1);
});

test('a level near the curves is brought into view, one far below is not', () => {
  const curves = [aCurve(1, [1.9, 1.3])];
  const near = fitLossAxis(curves, [{ kind: 'goal', value: 1.2 }], ALL);
  expect(near.min).toBeLessThan(1.2);
  const far = fitLossAxis(curves, [{ kind: 'claim', value: 0.8 }], ALL);
  expect(far.min).toBeGreaterThan(0.8);
});

test('the second half is fitted to its own values', () => {
  const axis = fitLossAxis([aCurve(1, [1.9, 1.5, 1.0, 0.95])], [], { from: 3, to: 4 });
  expect(axis.max).toBeLessThan(1.2);
});

test('epoch ticks are whole numbers, few, and begin with the first epoch', () => {
  expect(fitEpochAxis([], 5, 'all').ticks).toEqual([1, 2, 3, 4, 5]);
  expect(fitEpochAxis([], 10, 'all').ticks).toEqual([1, 3, 5, 7, 9]);
  expect(fitEpochAxis([], 25, 'all').ticks).toEqual([1, 5, 10, 15, 20, 25]);
  expect(fitEpochAxis([], 100, 'all').ticks).toEqual([1, 20, 40, 60, 80, 100]);
  expect(fitEpochAxis([], 20, 'second-half')).toEqual({
    from: 10,
    to: 20,
    ticks: [10, 12, 14, 16, 18, 20],
  });
});

test('a single epoch still has an axis with two ends', () => {
  expect(fitEpochAxis([], 1, 'all')).toEqual({ from: 1, to: 2, ticks: [1, 2] });
});

test('the axis reaches to the longest curve', () => {
  expect(fitEpochAxis([aCurve(1, [1, 1, 1, 1, 1, 1])], 2, 'all').to).toBe(6);
});

function withRates(rates: readonly number[]): Curve {
  const epochs = rates.map((learningRate, place) => someFigures(place + 1, { learningRate }));
  return { ...aCurve('yours', [1]), epochs };
}

test('rates stand between whole powers of ten', () => {
  const axis = fitRateAxis([withRates([0.005, 0.001, 0.0002])], ALL);
  expect([axis.min, axis.max]).toEqual([-4, -2]);
  const rates = axis.ticks.map((tick) => Number((10 ** tick).toPrecision(3)));
  expect(rates).toEqual([0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01]);
});

test('a rate that stays a power of ten has room below it', () => {
  expect(fitRateAxis([withRates([0.001, 0.001])], ALL)).toMatchObject({ min: -4, max: -3 });
});

test('a schedule that ends at 0 does not squeeze the rates before it', () => {
  expect(fitRateAxis([withRates([0.001, 0.0005, 0])], ALL)).toMatchObject({ min: -7, max: -3 });
});

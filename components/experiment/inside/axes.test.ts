import { expect, test } from 'vitest';
import { fitEpochs, fitLinear, fitLog, placeOn } from './axes';

test('a linear axis reaches round numbers around its values', () => {
  const axis = fitLinear(1.13, 2.31);
  expect(axis.ticks.map(({ text }) => text)).toEqual(['1.0', '1.5', '2.0', '2.5']);
  expect(placeOn(axis, 1.75)).toBe(50);
});

test('values that are all alike still have an axis', () => {
  const { min, max, ticks } = fitLinear(2.3026, 2.3026);
  expect(min).toBeLessThanOrEqual(2.3026);
  expect(max).toBeGreaterThanOrEqual(2.3026);
  expect(ticks.length).toBeGreaterThan(1);
});

test('a log axis has whole powers of ten and leaves out what has no logarithm', () => {
  const axis = fitLog([0.0004, 0.02, 0, Infinity, Number.NaN]);
  expect(axis.ticks.map(({ text }) => text)).toEqual(['0.0001', '0.001', '0.01', '0.1']);
  expect(placeOn(axis, 0.001)).toBeCloseTo(100 / 3, 10);
});

test('epochs are whole, thinned out when they are many, and one alone stands in the middle', () => {
  expect(fitEpochs(1, 5).ticks.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5]);
  expect(fitEpochs(1, 20).ticks.map(({ at }) => at)).toEqual([1, 5, 9, 13, 17]);
  expect(placeOn(fitEpochs(1, 1), 1)).toBe(50);
});

import { expect, test } from 'vitest';
import {
  clampRate,
  jumpRate,
  listTicks,
  rateToPosition,
  snapToRate,
  stepRate,
} from './learning-rate-scale';

const RANGE = { min: 1e-5, max: 1 };

test('a decade is one unit of the scale', () => {
  expect(rateToPosition(0.001)).toBeCloseTo(-3, 12);
  expect(rateToPosition(0.01) - rateToPosition(0.001)).toBeCloseTo(1, 12);
});

test('arrow keys walk the ladder 1, 2, 3, 5 upwards through a decade', () => {
  const walked = [0.001];
  for (let step = 0; step < 5; step++) walked.push(stepRate(walked.at(-1)!, 'up', RANGE));
  expect(walked).toEqual([0.001, 0.002, 0.003, 0.005, 0.01, 0.02]);
});

test('arrow keys walk the same ladder downwards', () => {
  const walked = [0.001];
  for (let step = 0; step < 4; step++) walked.push(stepRate(walked.at(-1)!, 'down', RANGE));
  expect(walked).toEqual([0.001, 0.0005, 0.0003, 0.0002, 0.0001]);
});

test('from a rate between two stops, a key goes to the neighbour', () => {
  expect(stepRate(0.0007, 'up', RANGE)).toBe(0.001);
  expect(stepRate(0.0007, 'down', RANGE)).toBe(0.0005);
});

test('keys stop at both ends', () => {
  expect(stepRate(1, 'up', RANGE)).toBe(1);
  expect(stepRate(1e-5, 'down', RANGE)).toBe(1e-5);
  expect(jumpRate(0.5, 'up', RANGE)).toBe(1);
  expect(jumpRate(0.00002, 'down', RANGE)).toBe(1e-5);
});

test('a jump is a factor of ten without stray digits', () => {
  expect(jumpRate(0.0003, 'up', RANGE)).toBe(0.003);
  expect(jumpRate(0.003, 'down', RANGE)).toBe(0.0003);
});

test('dragging lands on the nearest round rate', () => {
  expect(snapToRate(-3.01, RANGE)).toBe(0.001);
  expect(snapToRate(-2.53, RANGE)).toBe(0.003);
  expect(snapToRate(-9, RANGE)).toBe(1e-5);
  expect(snapToRate(3, RANGE)).toBe(1);
});

test('a rate outside the range is brought to its end', () => {
  expect(clampRate(7, RANGE)).toBe(1);
  expect(clampRate(1e-9, RANGE)).toBe(1e-5);
});

test('ticks of the scale mark each power of ten', () => {
  const ticks = listTicks(RANGE);
  expect(ticks.filter((tick) => tick.major).map((tick) => tick.rate)).toEqual([
    1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1,
  ]);
  expect(ticks).toHaveLength(46);
});

import { expect, test } from 'vitest';
import { medianOf, ratioOfRounds, summarizeDurations } from './summarize-durations';

test('gives the least, the middle and the spread, in any order of durations', () => {
  const durations = [30, 10, 20, 50, 40, 60, 80, 70, 100, 90, 110];
  expect(summarizeDurations(durations)).toEqual({
    steps: 11,
    min: 10,
    median: 60,
    p10: 20,
    p90: 100,
  });
});

test('the median of an even number is the mean of the two in the middle', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});

test('a ratio compares round with round, so that one disturbed round does not decide', () => {
  const fast = [
    [10, 10, 12],
    [30, 32, 31],
    [10, 9, 10],
  ];
  const slow = [
    [20, 20, 20],
    [62, 62, 62],
    [200, 200, 200],
  ];
  expect(ratioOfRounds(fast, slow)).toBe(0.5);
});

test('no duration has no summary', () => {
  expect(() => summarizeDurations([])).toThrow('There is no duration to summarize.');
});

import { expect, test } from 'vitest';
import { formatInterval } from './format-interval';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [0, '1 min'],
  [10 * MINUTE, '10 min'],
  [90 * MINUTE, '2 h'],
  [DAY, '1 day'],
  [13 * DAY, '13 days'],
  [14 * DAY, '2 weeks'],
  [46 * DAY, '7 weeks'],
  [163 * DAY, '5 months'],
  [365 * DAY, '1 year'],
])('%d ms is %s', (ms, words) => {
  expect(formatInterval(ms)).toBe(words);
});

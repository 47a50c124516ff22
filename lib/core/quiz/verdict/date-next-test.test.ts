import { expect, it } from 'vitest';
import { dateNextTest } from './date-next-test';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const daysUntil = (
  ...[level, daysAgo, good]: [Parameters<typeof dateNextTest>[0], number, number]
) => (dateNextTest(level, NOW - daysAgo * DAY, good, NOW) - NOW) / DAY;

it('asks again soon after a weak test, later after a shaky one', () => {
  expect(daysUntil('not-enough-evidence', 0, 0)).toBe(1);
  expect(daysUntil('weak', 0, 0)).toBe(2);
  expect(daysUntil('shaky', 0, 0)).toBe(4);
});

it('waits twice as long after each further good test, eight weeks at most', () => {
  expect([1, 2, 3, 4, 5, 60].map((good) => daysUntil('strong', 0, good))).toEqual([
    7, 14, 28, 56, 56, 56,
  ]);
});

it('counts from the last test', () => {
  expect(daysUntil('shaky', 3, 0)).toBe(1);
});

it('says now where the date has passed', () => {
  expect(daysUntil('weak', 300, 0)).toBe(0);
});

it('counts from now where the last test lies ahead of the clock', () => {
  expect(daysUntil('shaky', -300, 0)).toBe(4);
});

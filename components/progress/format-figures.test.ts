import { expect, test } from 'vitest';
import {
  beginWithCount,
  countThings,
  formatCount,
  formatDay,
  formatPercent,
  formatRate,
  formatWhen,
} from './format-figures';

test('writes rates in plain decimals', () => {
  expect(formatRate(1e-5)).toBe('0.00001');
  expect(formatRate(0.001)).toBe('0.001');
  expect(formatRate(0.1 + 0.2)).toBe('0.3');
  expect(formatRate(1)).toBe('1');
});

test('keeps a number and its per cent sign on one line', () => {
  expect(formatPercent(0.7011)).toBe('70.1\u00a0%');
});

test('counts in words that agree', () => {
  expect(countThings(1, 'run')).toBe('1 run');
  expect(countThings(1200, 'run')).toBe('1,200 runs');
});

test('groups the digits of a count as English does', () => {
  for (const count of [0, 7, 999, 1000, 12.34567, -5, 1_234_567]) {
    expect(formatCount(count)).toBe(count.toLocaleString('en'));
  }
});

test('begins a sentence with a word for a small count', () => {
  expect(beginWithCount(5)).toBe('Five');
  expect(beginWithCount(12)).toBe('12');
});

test('tells the time of the reader and the day of a recording', () => {
  expect(formatWhen('2026-11-23T23:30:00.000Z', 'Europe/Paris')).toBe('24 Nov 2026, 00:30');
  expect(formatDay('2026-11-23T23:30:00.000Z')).toBe('23 November 2026');
});

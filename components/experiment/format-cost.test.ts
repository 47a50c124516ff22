import { expect, test } from 'vitest';
import { formatBytes, formatDuration, formatPoints, formatStepTime } from './format-cost';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [0, 'a few seconds'],
  [7_400, 'a few seconds'],
  [8_000, 'about 10 s'],
  [38_000, 'about 40 s'],
  [58_000, 'about 60 s'],
  [92_000, 'about 90 s'],
  [110_000, 'about 2 min'],
  [12.4 * 60_000, 'about 12 min'],
  [60 * 60_000, 'about 1 h'],
  [71 * 60_000, 'about 1 h 10 min'],
  [119 * 60_000, 'about 2 h'],
  [25.4 * 3_600_000, 'about 25 h'],
])('%d ms is %s', (ms, words) => {
  expect(plain(formatDuration(ms))).toBe(words);
});

test('bytes are decimal megabytes', () => {
  expect(plain(formatBytes(8_375_000))).toBe('8.4 MB');
});

test('a step is told in milliseconds, a slow one in seconds', () => {
  expect(plain(formatStepTime(90.4))).toBe('90 ms');
  expect(plain(formatStepTime(4.25))).toBe('4.3 ms');
  expect(plain(formatStepTime(1_240))).toBe('1.2 s');
});

test('differences are points, with a true minus', () => {
  expect(formatPoints(0.0231)).toBe('2.3 points');
  expect(formatPoints(-0.002)).toBe('−0.2 points');
});

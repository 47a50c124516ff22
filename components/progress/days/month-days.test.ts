import { expect, test } from 'vitest';
import { addDays, addMonths, clampDay, listWeeks, nameDay, nameMonth } from './month-days';

test('a month begins under its weekday and ends with a whole week', () => {
  const weeks = listWeeks('2026-11');
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeks).toHaveLength(6);
  expect(listWeeks('2027-02')).toHaveLength(4);
});

test('days go on over the ends of months and of years, also in a leap year', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

test('another month keeps the day, or takes its last one', () => {
  expect(addMonths('2026-11-23', -1)).toBe('2026-10-23');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-12-05', 1)).toBe('2027-01-05');
});

test('a day beyond the ends becomes the end', () => {
  expect(clampDay('2026-01-01', '2026-02-01', '2026-03-01')).toBe('2026-02-01');
  expect(clampDay('2026-04-01', '2026-02-01', '2026-03-01')).toBe('2026-03-01');
  expect(clampDay('2026-02-14', '2026-02-01', '2026-03-01')).toBe('2026-02-14');
});

test('days and months are named in words', () => {
  expect(nameDay('2026-11-23')).toBe('Monday 23 November 2026');
  expect(nameMonth('2026-11')).toBe('November 2026');
});

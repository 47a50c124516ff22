import { expect, test } from 'vitest';
import { parseSchedule, parseScheduleNumber } from './parse-schedule';
import { spellSchedule } from './spell-schedule';
import { SCHEDULE_FIELDS, SCHEDULE_KINDS, type ScheduleFieldId } from './schedule-fields';
import { suggestSchedule } from './suggest-schedule';

test.each<[ScheduleFieldId, string, number]>([
  ['factor', '0.5', 0.5],
  ['factor', ' .5 ', 0.5],
  ['factor', '0,5', 0.5],
  ['factor', '5e-1', 0.5],
  ['patience', '0', 0],
  ['patience', '100', 100],
  ['minDelta', '10', 10],
  ['startFactor', '1', 1],
  ['minRate', '0', 0],
])('reads %s from %j', (field, text, value) => {
  expect(parseScheduleNumber(field, text)).toEqual({ ok: true, value });
});

test.each<[ScheduleFieldId, string, string]>([
  ['factor', '', 'Give a number between 0 and 1, without the two.'],
  ['factor', '1', '“1” is outside. Give a number between 0 and 1, without the two.'],
  ['factor', '0', '“0” is outside. Give a number between 0 and 1, without the two.'],
  ['factor', 'NaN', '“NaN” does not fit. Give a number between 0 and 1, without the two.'],
  ['startFactor', '0', '“0” is outside. Give a number above 0, up to 1.'],
  ['minDelta', '-1', '“-1” is outside. Give a number from 0 to 10.'],
  ['minRate', '1e9', '“1e9” is outside. Give a number from 0 to 1.'],
  ['patience', '1.5', '“1.5” does not fit. Give a whole number from 0 to 100.'],
  ['cooldown', '101', '“101” is outside. Give a whole number from 0 to 100.'],
  ['everyEpochs', '0', '“0” is outside. Give a whole number from 1 to 100.'],
])('says what is wrong with %s as %j', (field, text, message) => {
  expect(parseScheduleNumber(field, text)).toEqual({ ok: false, error: message });
});

test('every schedule written into the form is read back the same', () => {
  for (const kind of SCHEDULE_KINDS) {
    const schedule = suggestSchedule(kind, 20);
    expect(parseSchedule(spellSchedule(schedule))).toEqual({ schedule, problems: {} });
  }
});

test('all fields of a form that are wrong are named at once', () => {
  const text = spellSchedule(suggestSchedule('plateau', 5));
  const numbers = { ...text.numbers, factor: '2', patience: 'x' };
  const { schedule, problems } = parseSchedule({ ...text, numbers });
  expect(schedule).toBeNull();
  expect(Object.keys(problems)).toEqual(['factor', 'patience']);
});

test('no two parameters share a name in a link', () => {
  const names = Object.values(SCHEDULE_FIELDS).map(({ linkName }) => linkName);
  expect(
    new Set([...names, 'schedule', 'rule', 'monitor', 'preset', 'rate', 'epochs', 'seed']).size,
  ).toBe(names.length + 7);
});

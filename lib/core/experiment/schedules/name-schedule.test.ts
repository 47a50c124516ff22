import { expect, test } from 'vitest';
import { nameSchedule, nameScheduleKind } from './name-schedule';
import { suggestSchedule } from './suggest-schedule';

test('a schedule is named in a few words, a constant rate in none', () => {
  expect(nameSchedule({ kind: 'constant' })).toBeNull();
  expect(nameSchedule(suggestSchedule('plateau', 5))).toBe(
    'plateau (Keras), factor 0.2, patience 1',
  );
  expect(nameSchedule(suggestSchedule('step', 5))).toBe('step, factor 0.3 every 2 epochs');
  expect(nameSchedule(suggestSchedule('exponential', 5))).toBe('exponential, factor 0.56');
  expect(nameSchedule(suggestSchedule('cosine', 20))).toBe('cosine, warm-up 1');
  expect(nameSchedule(suggestSchedule('one-cycle', 5))).toBe('one cycle');
});

test('where room is short, its kind alone is named', () => {
  expect(nameScheduleKind({ kind: 'constant' })).toBeNull();
  expect(nameScheduleKind(suggestSchedule('plateau', 5))).toBe('plateau (Keras)');
  expect(nameScheduleKind(suggestSchedule('one-cycle', 5))).toBe('one cycle');
});

import { expect, test } from 'vitest';
import { findCheck, listOpenChecks } from './find-checks';
import { foldEvents } from './fold-events';
import { eventSchema, type LearningEvent } from './event';
import { rememberRatings } from '../quiz/review/rate-memory';

const PATTERN = 'vision/rates';

function aCheck(seq: number, section: string, place: number, choiceId: string | null) {
  return eventSchema.parse({
    id: `e${seq}`,
    profileId: 'p',
    deviceId: 'd',
    seq,
    at: `2026-03-01T10:0${seq}:00.000Z`,
    v: 1,
    type: 'check-answered',
    payload: {
      pattern: PATTERN,
      mode: 'learn',
      section,
      place,
      contentHash: 'h',
      choiceId,
      correct: choiceId === 'right',
    },
  });
}

function fold(...events: LearningEvent[]) {
  return foldEvents(events, 'p', rememberRatings).patterns[PATTERN]!.checks;
}

test('finds the latest answer to a check, and tells checks of a section and modes apart', () => {
  const checks = fold(
    aCheck(1, 'what', 1, 'wrong'),
    aCheck(2, 'what', 1, 'right'),
    aCheck(3, 'what', 2, null),
  );
  const choiceOf = (mode: 'learn' | 'why', section: string, place: number) =>
    findCheck(checks, mode, { section, place })?.choiceId;
  expect(choiceOf('learn', 'what', 1)).toBe('right');
  expect(choiceOf('learn', 'what', 2)).toBeNull();
  expect(choiceOf('why', 'what', 1)).toBeUndefined();
});

test('leaves open what was neither answered nor skipped', () => {
  const checks = fold(aCheck(1, 'what', 1, 'wrong'), aCheck(2, 'when', 1, null));
  const places = ['what', 'when', 'syntax'].map((section) => ({ section, place: 1 }));
  expect(listOpenChecks(checks, 'learn', places)).toEqual([{ section: 'syntax', place: 1 }]);
});

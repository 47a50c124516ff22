import { expect, test } from 'vitest';
import type { ActivityEvent } from '@/lib/core/progress';
import { groupByDay, sayDay } from './group-by-day';

const envelope = { profileId: 'me', deviceId: 'here', v: 1 } as const;
const pattern = 'computer-vision/learning-rate-selection';

function opened(id: string, at: string): ActivityEvent {
  return { ...envelope, id, seq: 1, at, type: 'opened', payload: { pattern, mode: 'learn' } };
}

function answered(id: string, at: string, correct: boolean): ActivityEvent {
  return {
    ...envelope,
    id,
    seq: 1,
    at,
    type: 'answered',
    payload: {
      pattern,
      set: 'practice',
      questionId: 'q',
      contentHash: 'h',
      choiceIds: ['a'],
      correct,
      hintsUsed: 0,
      orderSeed: 0,
      certainty: null,
    },
  };
}

const EVENTS = [
  opened('a', '2026-11-22T23:30:00Z'),
  answered('b', '2026-11-23T09:00:00Z', true),
  answered('c', '2026-11-23T09:01:00Z', false),
];

test('counts what was done on each day', () => {
  const days = groupByDay(EVENTS, 'UTC');
  expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23']);
  expect(days[1]).toMatchObject({ opened: 0, answers: 2, right: 1, runs: 0 });
});

test('the day is that of the learner, not of Greenwich', () => {
  const days = groupByDay(EVENTS, 'Asia/Tokyo');
  expect(days.map(({ day, events }) => [day, events.length])).toEqual([['2026-11-23', 3]]);
});

test('a day is said in words', () => {
  const [first, second] = groupByDay(EVENTS, 'UTC');
  expect(sayDay(first)).toBe('1 lesson opened');
  expect(sayDay(second)).toBe('2 answers (1 right)');
  expect(sayDay(undefined)).toBe('Nothing');
});

import { expect, test } from 'vitest';
import type { ActivityEvent, Happening } from '@/lib/core/progress';
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

test('a test, a challenge and a card count once, the steps within them not at all', () => {
  const at = '2026-11-23T09:00:00Z';
  const test = { pattern, attemptId: 't' };
  const response = { choiceIds: ['a'], certainty: null, flagged: false };
  const problem = { correct: true, attempts: 1, hintUsed: false, timedOut: false };
  const payloads: Happening[] = [
    { type: 'test-answered', payload: { ...test, questionId: 'q', ...response } },
    { type: 'test-handed-in', payload: test },
    {
      type: 'challenge-finished',
      payload: {
        ...test,
        timed: true,
        results: [{ questionId: 'q', contentHash: 'h', ...problem }],
      },
    },
    {
      type: 'card-reviewed',
      payload: { pattern, cardId: 'c', contentHash: 'h', rating: 'good' },
    },
  ];
  const events = payloads.map((happening, index) => ({
    ...envelope,
    ...happening,
    id: `e${index}`,
    seq: index + 1,
    at,
  })) as ActivityEvent[];
  const [day] = groupByDay(events, 'UTC');
  expect(sayDay(day)).toBe('1 test handed in, 1 challenge, 1 card reviewed');
  expect(day!.events.map(({ type }) => type)).toEqual([
    'test-handed-in',
    'challenge-finished',
    'card-reviewed',
  ]);
  const [onlySteps] = groupByDay(events.slice(0, 1), 'UTC');
  expect(sayDay(onlySteps)).toBe('A test or a challenge gone on with');
});

test('a day is said in words', () => {
  const [first, second] = groupByDay(EVENTS, 'UTC');
  expect(sayDay(first)).toBe('1 lesson opened');
  expect(sayDay(second)).toBe('2 answers (1 right)');
  expect(sayDay(undefined)).toBe('Nothing');
});

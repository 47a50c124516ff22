import { expect, it } from 'vitest';
import { NO_PATTERN_PROGRESS } from '../progress';
import { NO_REVIEW } from '../quiz/review';
import { MODES } from './registry';

const AT = '2026-03-01T10:00:00.000Z';

function aTry(questionId: string, correct: boolean, set: 'try' | 'practice' = 'try') {
  return {
    eventId: `${questionId}/${correct}`,
    at: AT,
    pattern: 'vision/rates',
    set,
    questionId,
    contentHash: 'h',
    orderSeed: 1,
    choiceIds: [],
    correct,
    hintsUsed: 0,
    certainty: null,
  };
}

it('completes the code tasks when each was solved once, and counts them until then', () => {
  const tasks = ['a', 'b'];
  const status = (...answers: ReturnType<typeof aTry>[]) =>
    MODES.try.status({
      progress: { ...NO_PATTERN_PROGRESS, answers },
      targets: {},
      review: NO_REVIEW,
      tasks,
      now: null,
    });
  expect(status()).toEqual({ state: 'not-started', note: null });
  expect(status(aTry('a', true, 'practice'))).toEqual({ state: 'not-started', note: null });
  expect(status(aTry('a', true), aTry('b', false), aTry('c', true))).toEqual({
    state: 'started',
    note: '1 of 2 solved',
  });
  expect(status(aTry('b', false), aTry('a', true), aTry('b', true), aTry('a', false))).toEqual({
    state: 'done',
    note: null,
  });
});

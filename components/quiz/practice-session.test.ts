import { expect, test } from 'vitest';
import { firstSeedOf } from './order-of-attempt';
import {
  advanceSession,
  nextInQueue,
  openSession,
  type PracticeAction,
  type PracticeSession,
} from './practice-session';

function after(session: PracticeSession, ...actions: PracticeAction[]): PracticeSession {
  return actions.reduce(advanceSession, session);
}

const session = openSession(['q1', 'q2']);

test('opens with the first question, in the order that the server sent', () => {
  expect(session.begun).toBe(false);
  expect(session.attempt).toMatchObject({
    questionId: 'q1',
    openedBy: 'page',
    orderSeed: firstSeedOf('q1'),
    chosen: null,
    outcome: null,
  });
});

test('a choice ends the request for one and may be changed until it is checked', () => {
  const asked = after(session, { type: 'ask-for-choice' });
  expect(asked.attempt?.asksForChoice).toBe(true);
  const chosen = after(asked, { type: 'choose', choiceId: 'a' }, { type: 'choose', choiceId: 'b' });
  expect(chosen.attempt).toMatchObject({ chosen: 'b', asksForChoice: false });
  expect(chosen.begun).toBe(true);
});

test('an answer that is checked stays as it was', () => {
  const judged = after(
    session,
    { type: 'choose', choiceId: 'a' },
    { type: 'show-hint' },
    { type: 'say-certainty', certainty: 'guess' },
    { type: 'judge', outcome: 'wrong' },
  );
  const later = after(
    judged,
    { type: 'choose', choiceId: 'b' },
    { type: 'show-hint' },
    { type: 'say-certainty', certainty: 'certain' },
    { type: 'judge', outcome: 'right' },
  );
  expect(later.attempt).toMatchObject({
    chosen: 'a',
    hintsShown: 1,
    certainty: 'guess',
    outcome: 'wrong',
  });
});

test('trying again asks the same question afresh, in the order of the new seed', () => {
  const again = after(
    session,
    { type: 'choose', choiceId: 'a' },
    { type: 'show-hint' },
    { type: 'judge', outcome: 'wrong' },
    { type: 'try-again', orderSeed: 42 },
  );
  expect(again.attempt).toEqual({
    questionId: 'q1',
    openedBy: 'learner',
    orderSeed: 42,
    chosen: null,
    certainty: null,
    hintsShown: 0,
    asksForChoice: false,
    outcome: null,
  });
});

test('goes through the pass question by question and ends at the overview', () => {
  expect(nextInQueue(session)).toBe('q2');
  const second = after(session, { type: 'go-on', orderSeed: 3 });
  expect(second.attempt).toMatchObject({ questionId: 'q2', orderSeed: 3 });
  expect(nextInQueue(second)).toBeNull();
  expect(after(second, { type: 'finish' }).attempt).toBeNull();
});

test('a new pass holds only its own questions', () => {
  const pass = after(session, { type: 'finish' }, { type: 'begin', queue: ['q2'], orderSeed: 9 });
  expect(pass.attempt).toMatchObject({ questionId: 'q2', orderSeed: 9 });
  expect(nextInQueue(pass)).toBeNull();
});

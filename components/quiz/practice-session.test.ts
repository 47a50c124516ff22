import { expect, test } from 'vitest';
import { firstSeedOf, NO_RESPONSE, type Score } from '@/lib/core/quiz';
import {
  advanceSession,
  nextInQueue,
  openSession,
  type PracticeAction,
  type PracticeSession,
} from './practice-session';

const WRONG: Score = { kind: 'points', earned: 0, possible: 1, parts: [], misconceptions: [] };
const RIGHT: Score = { ...WRONG, earned: 1 };

const choose = (...chosen: string[]): PracticeAction => ({
  type: 'respond',
  response: { chosen, texts: {} },
});
const judge = (score: Score): PracticeAction => ({
  type: 'judge',
  judgement: { score, run: null },
});

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
    response: NO_RESPONSE,
    judged: null,
  });
});

test('an answer ends the request for more and may be changed until it is judged', () => {
  const asked = after(session, { type: 'ask-for-more', lack: 'incomplete' });
  expect(asked.attempt?.lack).toBe('incomplete');
  const chosen = after(asked, choose('a'), choose('b'));
  expect(chosen.attempt).toMatchObject({ response: { chosen: ['b'] }, lack: null });
  expect(chosen.begun).toBe(true);
});

test('an answer that is judged stays as it was', () => {
  const judged = after(
    session,
    choose('a'),
    { type: 'show-hint' },
    { type: 'say-certainty', certainty: 'guess' },
    judge(WRONG),
  );
  const later = after(
    judged,
    choose('b'),
    { type: 'show-hint' },
    { type: 'say-certainty', certainty: 'certain' },
    judge(RIGHT),
  );
  expect(later.attempt).toMatchObject({
    response: { chosen: ['a'] },
    hintsShown: 1,
    certainty: 'guess',
    judged: { score: { earned: 0 } },
  });
});

test('trying again asks the same question afresh, in the order of the new seed', () => {
  const again = after(session, choose('a'), { type: 'show-hint' }, judge(WRONG), {
    type: 'try-again',
    orderSeed: 42,
  });
  expect(again.attempt).toEqual({
    questionId: 'q1',
    openedBy: 'learner',
    orderSeed: 42,
    response: { chosen: [], texts: {} },
    certainty: null,
    hintsShown: 0,
    lack: null,
    judged: null,
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

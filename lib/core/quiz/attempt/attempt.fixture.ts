/** Builders for tests of an attempt: a bank of single-choice questions, and an attempt at it. */
import type { TestAttempt } from '../../progress/fold-tests';
import type { Difficulty } from '../question';
import { aSingle } from '../question.fixture';

/** Twelve questions of each difficulty, `easy-1` to `hard-12`, on the objectives `o1` to `o4`. */
export const BANK = (['easy', 'medium', 'hard'] as const satisfies Difficulty[]).flatMap(
  (difficulty) =>
    Array.from({ length: 12 }, (_, index) => ({
      ...aSingle(['a', 'b', 'c', 'd'], 'a'),
      id: `${difficulty}-${index + 1}`,
      contentHash: `hash of ${difficulty}-${index + 1}`,
      difficulty,
      objective: `o${(index % 4) + 1}`,
    })),
);

/** Of the first three questions of the bank. */
export function anAttempt(changes: Partial<TestAttempt> = {}): TestAttempt {
  return {
    attemptId: 't1',
    startedAt: '2026-03-01T10:00:00.000Z',
    seed: 7,
    questions: BANK.slice(0, 3).map(({ id, contentHash }) => ({ questionId: id, contentHash })),
    answers: {},
    handedInAt: null,
    graded: null,
    turn: 1,
    eventIds: [],
    ...changes,
  };
}

export function anAnswer(
  choiceIds: string[],
  changes: Partial<TestAttempt['answers'][string]> = {},
) {
  return {
    choiceIds,
    texts: {},
    certainty: null,
    flagged: false,
    at: '2026-03-01T10:01:00.000Z',
    ...changes,
  };
}

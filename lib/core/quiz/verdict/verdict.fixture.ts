/** Builders for tests: answers of a pattern test with fixed ids, of which a test overrides what it is about. */
import type { VerdictAnswer } from './verdict';

export const MONDAY = '2026-01-05T09:00:00.000Z';
export const DAY_MS = 24 * 60 * 60 * 1000;

export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY_MS).toISOString();
}

export function anAnswer(changes: Partial<VerdictAnswer> = {}): VerdictAnswer {
  const right = changes.correct ?? true;
  return {
    questionId: 'q',
    difficulty: 'medium',
    objective: 'one',
    certainty: null,
    answered: true,
    correct: right,
    earned: right ? 1 : 0,
    possible: 1,
    guessChance: 0.25,
    misconceptions: [],
    attemptId: 'first',
    at: MONDAY,
    ...changes,
  };
}

const DIFFICULTIES = ['easy', 'medium', 'hard', 'medium'] as const;
const OBJECTIVES = ['one', 'two', 'three', 'four', 'five'];

/** Ten questions, two on each objective: `r` right, `w` wrong, `-` left open. */
export function aTest(marks: string, changes: Partial<VerdictAnswer> = {}): VerdictAnswer[] {
  return [...marks].map((mark, place) =>
    anAnswer({
      questionId: `q${place}`,
      difficulty: DIFFICULTIES[place % DIFFICULTIES.length]!,
      objective: OBJECTIVES[place % OBJECTIVES.length]!,
      correct: mark === 'r',
      answered: mark !== '-',
      ...changes,
    }),
  );
}

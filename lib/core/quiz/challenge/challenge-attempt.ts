/**
 * A challenge as the record tells it: which problems were drawn, and what happened at each. How the
 * facts make it is decided in lib/core/progress/fold-challenges.ts.
 */
import type { QuestionId } from '../question';
import type { Response } from '../response';

/** A wrong answer, or none in time, uses up one of them. */
export const MOST_TRIES = 2;

export interface TryEnd {
  /** ISO time. */
  at: string;
  outcome: 'right' | 'wrong' | 'timed-out';
  /** Null where the time was up first. */
  answer: Response | null;
  /** The run that the answer was judged by; null for most. */
  runId: string | null;
}

export interface ChallengeTry {
  /** ISO time; its clock counts from there. */
  begunAt: string;
  /** Null while it is going on, or where the learner gave up. */
  end: TryEnd | null;
}

export interface ProblemAttempt {
  questionId: QuestionId;
  /** Of the wording that was drawn. */
  contentHash: string;
  /** In order; a second one only where the first went wrong. */
  tries: ChallengeTry[];
  hintShown: boolean;
  /** The learner asked for the solution. */
  givenUp: boolean;
}

export interface ChallengeAttempt {
  attemptId: string;
  startedAt: string;
  /** Fixes the problems and the orders of their choices. */
  seed: number;
  /** False where the clock was switched off, at the start or later. */
  timed: boolean;
  /** The challenge whose wrong ones these are; null for a challenge of its own. */
  retryOf: string | null;
  /** In the order shown. */
  problems: ProblemAttempt[];
  finishedAt: string | null;
  /** True where the learner put it aside and began another. */
  replaced: boolean;
}

/** `asked`: a try is going on. `between`: the first try went wrong, the second has not begun. */
export type ProblemPhase = 'waiting' | 'asked' | 'between' | 'ended';

export function phaseOf({ tries, givenUp }: ProblemAttempt): ProblemPhase {
  if (givenUp) return 'ended';
  const last = tries.at(-1);
  if (!last) return 'waiting';
  if (!last.end) return 'asked';
  return last.end.outcome === 'right' || tries.length >= MOST_TRIES ? 'ended' : 'between';
}

export function isSolved({ tries }: ProblemAttempt): boolean {
  return tries.at(-1)?.end?.outcome === 'right';
}

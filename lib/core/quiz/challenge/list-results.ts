/** What came out of a challenge: where the learner is, how each problem ended, and whether it earns the badge. */
import type { ChallengeResult } from '../../progress/quiz-payloads';
import type { QuestionId } from '../question';
import { isSolved, phaseOf, type ChallengeAttempt, type ProblemAttempt } from './challenge-attempt';

/** The questions that exist now: a removed one is left out of an open challenge. */
export type KnownIds = ReadonlySet<QuestionId>;

/** The problem that the learner is at: the last that has begun; null before the first, and where it was removed. */
export function findCurrent(
  { problems }: ChallengeAttempt,
  known: KnownIds,
): ProblemAttempt | null {
  const begun = problems.findLast((problem) => phaseOf(problem) !== 'waiting');
  return begun && known.has(begun.questionId) ? begun : null;
}

/** The next problem to begin; null after the last. */
export function findNext({ problems }: ChallengeAttempt, known: KnownIds): ProblemAttempt | null {
  const waiting = problems.filter((problem) => phaseOf(problem) === 'waiting');
  return waiting.find(({ questionId }) => known.has(questionId)) ?? null;
}

/** True when every problem has ended that can still be asked. */
export function isThrough({ problems }: ChallengeAttempt, known: KnownIds): boolean {
  return problems.every(
    (problem) => phaseOf(problem) === 'ended' || !known.has(problem.questionId),
  );
}

/** Of the problems that have ended, in the order asked. */
export function listResults({ problems }: ChallengeAttempt): ChallengeResult[] {
  return problems
    .filter((problem) => phaseOf(problem) === 'ended')
    .map((problem) => ({
      questionId: problem.questionId,
      contentHash: problem.contentHash,
      correct: isSolved(problem),
      attempts: problem.tries.filter(({ end }) => end !== null).length,
      hintUsed: problem.hintShown,
      timedOut: problem.tries.some(({ end }) => end?.outcome === 'timed-out'),
    }));
}

/** All problems of a finished challenge are right. A retry of the wrong ones earns none. */
export function hasBadge({ problems, retryOf, finishedAt }: ChallengeAttempt): boolean {
  return finishedAt !== null && retryOf === null && problems.every(isSolved);
}

/** The challenge to go on with; null where none is open, or nothing is left of it. */
export function findOpen(
  attempts: readonly ChallengeAttempt[],
  known: KnownIds,
): ChallengeAttempt | null {
  const open = attempts.findLast(({ finishedAt, replaced }) => finishedAt === null && !replaced);
  return open?.problems.some(({ questionId }) => known.has(questionId)) ? open : null;
}

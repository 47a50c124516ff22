/**
 * Which of a pattern's tests can be gone on with, and which wait for their grading. Starting a test
 * gives up an older one that is still open: its answers stay in the record and count nowhere.
 */
import type { TestAttempt } from '../../progress/fold-tests';
import { type BankEntry, relateAttempt } from './relate-attempt';

/** The test started last, while it is not handed in and at least one of its questions is still there. */
export function findOpenAttempt(
  attempts: readonly TestAttempt[],
  bank: readonly BankEntry[],
): TestAttempt | null {
  const last = attempts.at(-1);
  if (!last || last.handedInAt !== null) return null;
  return relateAttempt(last, bank).kept.length > 0 ? last : null;
}

export interface HandedIn extends TestAttempt {
  handedInAt: string;
}

/** In the order in which they were started. */
export function listHandedIn(attempts: readonly TestAttempt[]): HandedIn[] {
  return attempts.filter((attempt): attempt is HandedIn => attempt.handedInAt !== null);
}

export interface GradedAttempt extends HandedIn {
  graded: NonNullable<TestAttempt['graded']>;
}

/** In the order in which they were started. */
export function listGraded(attempts: readonly TestAttempt[]): GradedAttempt[] {
  return listHandedIn(attempts).filter(
    (attempt): attempt is GradedAttempt => attempt.graded !== null,
  );
}

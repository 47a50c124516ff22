/** The graded answers of all finished tests, as the verdict weighs them. */
import type { TestAttempt } from '../../progress/fold-tests';
import type { VerdictAnswer } from '../verdict';
import { listGraded } from './find-attempts';

export function gatherAnswers(attempts: readonly TestAttempt[]): VerdictAnswer[] {
  return listGraded(attempts).flatMap(({ attemptId, handedInAt, graded }) =>
    graded.results.map((result) => ({ ...result, attemptId, at: handedInAt })),
  );
}

/** Where a learner stands with the tests of a pattern, in a sentence. */
import { countAnswers, type TestAttempt } from '@/lib/core/progress';

/** At least one test. */
export function sayTests(tests: readonly TestAttempt[]): string {
  const last = tests.at(-1);
  if (last?.handedInAt === null) {
    return `A test is open: ${countAnswers(last)} of ${last.questions.length} answered.`;
  }
  const graded = tests.findLast((test) => test.graded !== null)?.graded;
  if (!graded || last?.graded === null) return 'Handed in. Your verdict is waiting.';
  const right = graded.results.filter((result) => result.correct).length;
  return `${right} of ${graded.results.length} right in the last one.`;
}

/** What came out of a challenge, in words. */
import { hasBadge, isSolved, listResults, type ChallengeAttempt } from '@/lib/core/quiz/challenge';

/** e.g. "4 of 5 right, without the clock". */
export function sayScore({
  problems,
  timed,
}: Pick<ChallengeAttempt, 'problems' | 'timed'>): string {
  const right = problems.filter(isSolved).length;
  return `${right} of ${problems.length} right, ${timed ? 'with' : 'without'} the clock`;
}

/** e.g. "Try the 2 wrong ones again". */
export function offerRetry({ problems }: Pick<ChallengeAttempt, 'problems'>): string {
  const wrong = problems.filter((problem) => !isSolved(problem)).length;
  return wrong === 1 ? 'Try the wrong one again' : `Try the ${wrong} wrong ones again`;
}

/** The heading of the result, and a sentence on how it came about. */
export function sayResult(attempt: ChallengeAttempt): { head: string; advice: string } {
  const { problems, timed } = attempt;
  const results = listResults(attempt);
  const right = problems.filter(isSolved).length;
  const secondTries = results.filter(({ correct, attempts }) => correct && attempts > 1).length;
  const hints = results.filter(({ hintUsed }) => hintUsed).length;
  const timeouts = results.filter(({ timedOut }) => timedOut).length;
  const parts = [
    timed ? 'With the clock' : 'Without the clock',
    secondTries > 0 && `${secondTries} at the second try`,
    hints > 0 && (hints === 1 ? 'one hint' : `${hints} hints`),
    timeouts > 0 && `the time was up at ${timeouts === 1 ? 'one problem' : `${timeouts} problems`}`,
    results.length < problems.length &&
      'one or more problems were removed from this site meanwhile',
  ].filter((part) => part !== false);
  return {
    head: hasBadge(attempt)
      ? `All ${problems.length} right`
      : `${right} of ${problems.length} right`,
    advice: `${parts.join(', ')}.`,
  };
}

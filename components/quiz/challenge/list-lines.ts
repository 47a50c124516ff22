/** The problems of a challenge as lines of its result. Problems that were removed since are left out. */
import { isSolved, type ChallengeAttempt, type ProblemAttempt } from '@/lib/core/quiz/challenge';
import { describeResponse } from '../describe-response';
import type { SetLine } from '../set-line';
import type { ProblemView } from './problem-view';

export function listLines(
  { problems: attempted }: Pick<ChallengeAttempt, 'problems'>,
  problems: readonly ProblemView[],
): SetLine[] {
  return attempted.flatMap((problem, place) => {
    const { asked } = problems.find((one) => one.asked.id === problem.questionId) ?? {};
    if (!asked) return [];
    const answer = problem.tries.findLast(({ end }) => end?.answer)?.end?.answer;
    return {
      questionId: problem.questionId,
      number: place + 1,
      objective: asked.objective,
      difficulty: asked.difficulty,
      outcome: outcomeOf(problem),
      answer: answer ? describeResponse(asked, answer) : null,
      reworded: asked.contentHash !== problem.contentHash,
    };
  });
}

/** A problem counts as right or not: credit for a part of it is told with its solution. */
function outcomeOf(problem: ProblemAttempt): SetLine['outcome'] {
  if (isSolved(problem)) return 'right';
  return problem.tries.some(({ end }) => end?.outcome === 'wrong') ? 'wrong' : 'unanswered';
}

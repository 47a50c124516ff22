/** Where a learner stands in a pattern's practice, from the answers on record. */
import type { AnswerFact } from './pattern-progress';

export interface PracticeProgress {
  answered: number;
  right: number;
  total: number;
}

/** Counts the latest answer to each of the questions that exist now. */
export function countPractice(
  questionIds: readonly string[],
  answers: readonly AnswerFact[],
): PracticeProgress {
  const latest = new Map(
    answers
      .filter((answer) => answer.set === 'practice')
      .map((answer) => [answer.questionId, answer]),
  );
  const known = questionIds.flatMap((id) => latest.get(id) ?? []);
  return {
    answered: known.length,
    right: known.filter((answer) => answer.correct).length,
    total: questionIds.length,
  };
}

/** How each question of the practice stands, from the learner's latest answer to it. */
import type { AnswerFact } from '@/lib/core/progress';
import type { QuestionId } from '@/lib/core/quiz';
import type { QuestionView } from './question-view';

export interface QuestionStanding {
  questionId: QuestionId;
  /** 1 for the first of the set. */
  number: number;
  outcome: 'right' | 'wrong' | 'unanswered';
  /** Plain text of the choice; null where there is no answer, or the choice was removed since. */
  chosen: string | null;
  /** True where the question was edited after the answer. */
  reworded: boolean;
}

/** `answers` in order of time. */
export function listStandings(
  questions: readonly Pick<QuestionView, 'id' | 'contentHash' | 'labels'>[],
  answers: readonly AnswerFact[],
): QuestionStanding[] {
  const latest = new Map(
    answers
      .filter((answer) => answer.set === 'practice')
      .map((answer) => [answer.questionId, answer]),
  );
  return questions.map((question, index) => {
    const answer = latest.get(question.id);
    const labels = answer?.choiceIds.flatMap((id) => question.labels[id] ?? []) ?? [];
    return {
      questionId: question.id,
      number: index + 1,
      outcome: answer ? (answer.correct ? 'right' : 'wrong') : 'unanswered',
      chosen: labels.length > 0 ? labels.join(', ') : null,
      reworded: answer !== undefined && answer.contentHash !== question.contentHash,
    };
  });
}

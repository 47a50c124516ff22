/** How each question of the practice, or of the code tasks, stands, from the learner's latest answer to it. */
import type { AnswerFact } from '@/lib/core/progress';
import { describeResponse } from './describe-response';
import type { AskedView, QuestionView } from './question-view';
import type { SetLine } from './set-line';

/** `answers` in order of time, also of other sets. */
export function listStandings(
  questions: readonly Pick<QuestionView, 'asked'>[],
  answers: readonly AnswerFact[],
  set: AnswerFact['set'] = 'practice',
): SetLine[] {
  const latest = new Map(
    answers.filter((answer) => answer.set === set).map((answer) => [answer.questionId, answer]),
  );
  return questions.map(({ asked }, index) => {
    const answer = latest.get(asked.id);
    return {
      questionId: asked.id,
      number: index + 1,
      objective: asked.objective,
      difficulty: asked.difficulty,
      outcome: answer ? outcomeOfFact(answer) : 'unanswered',
      answer: answer ? describeFact(asked, answer) : null,
      reworded: answer !== undefined && answer.contentHash !== asked.contentHash,
    };
  });
}

function outcomeOfFact({ correct, score }: AnswerFact): 'right' | 'partly' | 'wrong' {
  if (correct) return 'right';
  return score && score.earned > 0 ? 'partly' : 'wrong';
}

function describeFact(asked: AskedView, { choiceIds, texts = {} }: AnswerFact): string | null {
  return describeResponse(asked, { chosen: choiceIds, texts });
}

/** A question for tests, as short as one can be. */
import type { ChoiceId, QuestionId } from '@/lib/core/quiz';
import type { QuestionView } from './question-view';

export function aQuestionView({
  id = 'q',
  choiceIds = ['a', 'b'],
  correct = 'a',
  contentHash = 'hash',
}: {
  id?: QuestionId;
  choiceIds?: readonly ChoiceId[];
  correct?: ChoiceId;
  contentHash?: string;
} = {}): QuestionView {
  return {
    id,
    kind: 'single',
    difficulty: 'easy',
    objective: { id: 'objective', text: 'Do it', short: 'do it' },
    contentHash,
    stem: 'Which?',
    choices: choiceIds.map((choiceId) => ({
      id: choiceId,
      correct: choiceId === correct,
      text: `Text of ${choiceId}`,
      rationale: `Because of ${choiceId}`,
      misconception: choiceId === correct ? null : 'misconception',
    })),
    hints: ['First hint', 'Second hint'],
    solution: ['First step', 'Last step'],
    check: 'Check',
    mistakes: ['Mistake'],
    labels: Object.fromEntries(choiceIds.map((choiceId) => [choiceId, `Text of ${choiceId}`])),
  };
}

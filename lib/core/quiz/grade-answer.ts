/** Grades an answer: a pure function on sets of choice ids, blind to order, letters and texts. */
import type { Choice, ChoiceId } from './question';

export type Score =
  /** Not an answer yet, or not to this question: neither right nor wrong. */
  | { kind: 'invalid'; reason: 'nothing-chosen' | 'too-many-chosen' | 'unknown-choice' }
  | { kind: 'points'; earned: 0 | 1; possible: 1 };

export interface Gradable {
  kind: 'single';
  choices: readonly Pick<Choice, 'id' | 'correct'>[];
}

export function gradeAnswer(question: Gradable, answer: ReadonlySet<ChoiceId>): Score {
  if (answer.size === 0) return { kind: 'invalid', reason: 'nothing-chosen' };
  if (answer.size > 1) return { kind: 'invalid', reason: 'too-many-chosen' };
  const [id] = answer;
  const chosen = question.choices.find((choice) => choice.id === id);
  if (!chosen) return { kind: 'invalid', reason: 'unknown-choice' };
  return { kind: 'points', earned: chosen.correct ? 1 : 0, possible: 1 };
}

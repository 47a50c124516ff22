/** Every answer to a question that its author foresaw, with what a learner who gives it believes. */
import type { Question } from '../../core/quiz';

export function listMisconceptionsOf(question: Question): string[] {
  return [...new Set(listForeseen(question).flatMap(({ misconception }) => misconception ?? []))];
}

function listForeseen(question: Question): readonly { misconception: string | null }[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices;
    case 'numeric':
      return question.numbers;
    case 'ordering':
      return question.items;
    case 'blanks':
      return question.blanks.flatMap(({ answers }) => answers);
    case 'from-run':
      return question.measures;
    default:
      return question satisfies never;
  }
}

/** What the linter looks at: every question and card of one pattern, by pool. */
import type { Card, Question } from '../../core/quiz';

export interface Pools {
  practice: readonly Question[];
  challenge: readonly Question[];
  /** The code tasks of "Try it". */
  tasks: readonly Question[];
  test: readonly Question[];
  /** False while `test.mdx` says that the bank is still being written. */
  offersTest: boolean;
  cards: readonly Card[];
  /** Ids of the pattern's objectives. */
  objectives: readonly string[];
}

/** A fault of one question or card. `id` is null where it is the bank's as a whole. */
export interface Finding {
  id: string | null;
  message: string;
}

export function allQuestions({ practice, challenge, tasks, test }: Pools): Question[] {
  return [...practice, ...challenge, ...tasks, ...test];
}

/** Every text that a learner sees before answering. */
export function askedTexts(question: Question): string[] {
  return [question.stem, ...offeredTexts(question)];
}

/** The answers that are offered; empty where they are typed. */
function offeredTexts(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ text }) => text);
    case 'ordering':
      return question.items.map(({ text }) => text);
    case 'numeric':
    case 'blanks':
    case 'from-run':
      return [];
    default:
      return question satisfies never;
  }
}

/** From a question's typed data to the views of its answers: what each kind asks with, and what grading needs. */
import type { ReactNode } from 'react';
import type { AskedView, PartView } from '@/components/quiz/question-view';
import { RUN_MEASURES } from '@/lib/core/experiment';
import { firstSeedOf, orderParts, type Gradable, type Question } from '@/lib/core/quiz';
import { blankWidth } from './blank-width';

/** Of `AskedView`, what depends on the kind. */
type AskedAnswers = AskedView extends infer View
  ? View extends AskedView
    ? Omit<View, 'id' | 'difficulty' | 'objective' | 'contentHash' | 'stem'>
    : never
  : never;

/** `textOf` gives the compiled text of a choice or item. */
export function askAnswers(question: Question, textOf: (id: string) => ReactNode): AskedAnswers {
  const { kind } = question;
  switch (kind) {
    case 'single':
    case 'multiple':
      return { kind, parts: placeParts(question, question.choices, textOf) };
    case 'ordering':
      return { kind, parts: placeParts(question, question.items, textOf) };
    case 'numeric':
      return { kind, unit: question.unit };
    case 'from-run': {
      const key = question.measures.find(({ correct }) => correct);
      return { kind, unit: key ? RUN_MEASURES[key.measure].unit : null };
    }
    case 'blanks': {
      const width = blankWidth(question.blanks);
      const blanks = question.blanks.map(({ id }) => ({ id, width }));
      return { kind, language: question.language, blanks };
    }
    default:
      return kind satisfies never;
  }
}

interface Shown {
  id: string;
  text: string;
  pinned?: boolean;
}

function placeParts(
  question: Question,
  shown: readonly Shown[],
  textOf: (id: string) => ReactNode,
): PartView[] {
  const order = orderParts(takeGradable(question), firstSeedOf(question.id));
  return order
    .flatMap((id) => shown.find((part) => part.id === id) ?? [])
    .map(({ id, text, pinned = false }) => ({ id, text: textOf(id), label: text, pinned }));
}

/** The question without the texts around its answers. */
export function takeGradable(question: Question): Gradable {
  const {
    stem: _stem,
    hints: _hints,
    solution: _solution,
    check: _check,
    mistakes: _mistakes,
    ...gradable
  } = question;
  return gradable;
}

/** Keys of `FeedbackView.rationales`. */
export function rationaleIds(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ id }) => id);
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'numeric':
      return question.numbers.map(({ id }) => id);
    case 'from-run':
      return question.measures.map(({ measure }) => measure);
    case 'blanks':
      return question.blanks.flatMap(({ id, answers }) =>
        answers.map((_, place) => `${id}/${place}`),
      );
    default:
      return question satisfies never;
  }
}

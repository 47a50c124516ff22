'use client';
/**
 * Names of answers inside a text: letters computed from the order on the screen, numbers with their
 * unit, figures of the learner's run. So a solution can never name another answer than the learner sees.
 */
import { createContext, use } from 'react';
import { letterOf } from '@/lib/core/quiz';
import { listWords } from './list-words';

export type AnswerNames =
  | {
      kind: 'letters';
      /** Choice ids from the top down. */
      order: readonly string[];
      /** The right ones, at least one, in any order. */
      keys: readonly string[];
    }
  | {
      kind: 'figures';
      /** Each number or measure as it is written, with its unit. */
      figures: Readonly<Record<string, string>>;
      /** Id of the right one. */
      key: string;
    }
  /** Answers without a name, such as an order. */
  | { kind: 'none' };

export const QuestionOrderContext = createContext<AnswerNames | null>(null);

/** The right answer of the question around it, e.g. "option C", "options A and C", "16 percentage points". */
export function Answer() {
  const names = useAnswerNames('Answer');
  switch (names.kind) {
    case 'letters':
      return <Options letters={names.keys.map((key) => letterOf(names.order, key))} />;
    case 'figures':
      return <Figure figure={figureOf(names.figures, names.key)} />;
    case 'none':
      throw new Error('<Answer> stands in a question whose answer has no name.');
    default:
      return names satisfies never;
  }
}

/** A named choice (or foreseen number) of the question around it. */
export function ChoiceLetter({ choice }: { choice: string }) {
  const names = useAnswerNames('Choice');
  switch (names.kind) {
    case 'letters':
      return <Options letters={[letterOf(names.order, choice)]} />;
    case 'figures':
      return <Figure figure={figureOf(names.figures, choice)} />;
    case 'none':
      throw new Error('<Choice> stands in a question whose answers have no names.');
    default:
      return names satisfies never;
  }
}

function Options({ letters }: { letters: readonly string[] }) {
  const sorted = [...letters].sort();
  return (
    <span className="whitespace-nowrap">
      {sorted.length === 1 ? 'option' : 'options'} {listWords(sorted)}
    </span>
  );
}

function Figure({ figure }: { figure: string }) {
  return <span className="whitespace-nowrap">{figure}</span>;
}

function figureOf(figures: Readonly<Record<string, string>>, id: string): string {
  const figure = figures[id];
  if (figure === undefined) {
    throw new Error(`answer "${id}" is not among ${Object.keys(figures).join(', ')}`);
  }
  return figure;
}

function useAnswerNames(component: string): AnswerNames {
  const names = use(QuestionOrderContext);
  if (!names) throw new Error(`<${component}> stands outside of a question, so it has no letter.`);
  return names;
}

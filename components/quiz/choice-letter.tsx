'use client';
/**
 * Letters of choices inside a text: computed from the order on the screen, so that a solution can
 * never name another letter than the one the learner sees.
 */
import { createContext, use } from 'react';
import { type ChoiceId, letterOf } from '@/lib/core/quiz';

export interface QuestionOrder {
  /** Choice ids from the top down. */
  order: readonly ChoiceId[];
  /** The correct choice. */
  answer: ChoiceId;
}

export const QuestionOrderContext = createContext<QuestionOrder | null>(null);

/** The correct choice of the question around it, e.g. "option C". */
export function Answer() {
  const { order, answer } = useQuestionOrder('Answer');
  return <Letter letter={letterOf(order, answer)} />;
}

/** A named choice of the question around it. */
export function ChoiceLetter({ choice }: { choice: ChoiceId }) {
  const { order } = useQuestionOrder('ChoiceLetter');
  return <Letter letter={letterOf(order, choice)} />;
}

function Letter({ letter }: { letter: string }) {
  return <span className="whitespace-nowrap">option {letter}</span>;
}

function useQuestionOrder(component: string): QuestionOrder {
  const question = use(QuestionOrderContext);
  if (!question)
    throw new Error(`<${component}> stands outside of a question, so it has no letter.`);
  return question;
}

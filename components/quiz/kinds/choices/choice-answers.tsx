/** Every choice after the answer, in the order that was shown, each with how it came out and why. */
import type { ReactNode } from 'react';
import { letterOf, type Choice } from '@/lib/core/quiz';
import type { PartView } from '../../question-view';
import { AnswerLine, type AnswerTone } from '../answer-line';

export interface ChoiceVerdict {
  tone: AnswerTone;
  words: string;
  quiet?: boolean;
}

export function ChoiceAnswers({
  parts,
  choices,
  rationales,
  order,
  chosen,
  judge,
}: {
  parts: readonly PartView[];
  choices: readonly Pick<Choice, 'id' | 'correct'>[];
  rationales: Readonly<Record<string, ReactNode>>;
  order: readonly string[];
  chosen: readonly string[];
  judge: (correct: boolean, isChosen: boolean) => ChoiceVerdict;
}) {
  return (
    <ul className="grid gap-2">
      {order.map((id) => {
        const correct = choices.find((choice) => choice.id === id)?.correct ?? false;
        return (
          <AnswerLine
            key={id}
            mark={letterOf(order, id)}
            why={rationales[id]}
            {...judge(correct, chosen.includes(id))}
          >
            {parts.find((part) => part.id === id)?.text}
          </AnswerLine>
        );
      })}
    </ul>
  );
}

/** Every number that was foreseen, the right one first, each with why; and the learner's own where nobody foresaw it. */
import type { ReactNode } from 'react';
import { AnswerLine } from '../answer-line';

export interface NumberAnswer {
  id: string;
  correct: boolean;
  /** The number as it is written, with its unit, and what it is. */
  text: ReactNode;
  /** True where the learner typed it. */
  given: boolean;
}

export function NumberAnswers({
  answers,
  typed,
  rationales,
}: {
  answers: readonly NumberAnswer[];
  /** What was typed; null where nothing counts as an answer. */
  typed: string | null;
  rationales: Readonly<Record<string, ReactNode>>;
}) {
  const sorted = [
    ...answers.filter((answer) => answer.correct),
    ...answers.filter((answer) => !answer.correct),
  ];
  const isUnforeseen = typed !== null && !answers.some((answer) => answer.given);
  return (
    <ul className="grid gap-2">
      {isUnforeseen && (
        <AnswerLine tone="wrong" words="Your answer, wrong">
          {typed}
        </AnswerLine>
      )}
      {sorted.map(({ id, correct, text, given }) => (
        <AnswerLine key={id} {...judge(correct, given)} why={rationales[id]}>
          {text}
        </AnswerLine>
      ))}
    </ul>
  );
}

function judge(correct: boolean, given: boolean) {
  if (correct) {
    return { tone: 'right', words: given ? 'Your answer, right' : 'Right answer' } as const;
  }
  if (given) return { tone: 'wrong', words: 'Your answer, wrong' } as const;
  return { tone: 'plain', words: 'Wrong, and not what you answered', quiet: true } as const;
}

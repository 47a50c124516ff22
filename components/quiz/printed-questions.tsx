'use client';
/** All questions of a set as they are asked, on paper and nowhere else: the page itself shows one at a time. */
import { usePrinting } from '@/components/ui/use-printing';
import { firstSeedOf, NO_RESPONSE } from '@/lib/core/quiz';
import { AskedQuestion } from './asked-question';
import { orderOf } from './order-of-attempt';
import type { QuestionView } from './question-view';
import type { SetNoun } from './set-noun';

export function PrintedQuestions({
  questions,
  noun,
}: {
  questions: readonly QuestionView[];
  noun: SetNoun;
}) {
  if (!usePrinting()) return null;
  return (
    <ol>
      {questions.map(({ asked }, at) => {
        const name = `printed ${noun} ${at + 1}`;
        return (
          <li key={asked.id} className="mb-8 break-inside-avoid">
            <p className="mb-2 font-medium first-letter:uppercase">
              {noun} {at + 1} of {questions.length}, {asked.difficulty}
            </p>
            <AskedQuestion
              asked={asked}
              order={orderOf(asked, firstSeedOf(asked.id))}
              response={NO_RESPONSE}
              onChange={() => {}}
              name={name}
            />
          </li>
        );
      })}
    </ol>
  );
}

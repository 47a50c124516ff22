'use client';
/** Whether the answer is right. The region is always in the page, so that the result is announced; then it takes the focus. */
import clsx from 'clsx';
import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type ChoiceId, letterOf } from '@/lib/core/quiz';
import type { Attempt } from './practice-session';
import type { QuestionView } from './question-view';
import { sayResult } from './result-words';

export function AnswerResult({
  question,
  attempt: { outcome, certainty },
  order,
}: {
  question: QuestionView;
  attempt: Attempt;
  order: readonly ChoiceId[];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!outcome) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [outcome]);

  const answer = question.choices.find((choice) => choice.correct);
  const Icon = outcome === 'right' ? CircleCheck : CircleX;
  return (
    <div role="status">
      {outcome && answer && (
        <div
          className={clsx(
            'mb-6 grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 rounded-2 border px-4 py-4 sm:px-6',
            outcome === 'right' ? 'border-correct bg-correct-soft' : 'border-wrong bg-wrong-soft',
          )}
        >
          <Icon
            aria-hidden
            size={28}
            strokeWidth={1.75}
            className={outcome === 'right' ? 'text-correct' : 'text-wrong'}
          />
          <h2
            ref={heading}
            tabIndex={-1}
            className={clsx(
              'font-sans text-note font-semibold tracking-[0]',
              outcome === 'right' ? 'text-correct' : 'text-wrong',
            )}
          >
            {sayResult(outcome, certainty)}
          </h2>
          <div className="col-start-2 text-pretty">
            {outcome === 'right' ? 'You chose' : 'The right answer is'} {letterOf(order, answer.id)}
            : {question.labels[answer.id]}
          </div>
        </div>
      )}
    </div>
  );
}

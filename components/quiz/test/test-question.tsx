'use client';
/** One question of a test: no hint, no feedback, a way back and forward. Props only; the focus goes to its heading. */
import clsx from 'clsx';
import { ArrowLeft, ArrowRight, Flag } from 'lucide-react';
import { type FormEvent, useEffect, useId, useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { seedWithin } from '@/lib/core/quiz';
import type { AnswerState } from '@/lib/core/quiz/attempt';
import { AskedQuestion } from '../asked-question';
import { CertaintyField } from '../certainty-field';
import { orderOf } from '../order-of-attempt';
import { DIFFICULTY_WORDS } from '../result-words';
import type { SheetEntry } from './sheet';

export function TestQuestion({
  entry: { asked, number, answer },
  count,
  seed,
  takesFocus,
  onChange,
  onGo,
  onHandIn,
}: {
  entry: SheetEntry;
  /** Of all questions. */
  count: number;
  /** Of the attempt. */
  seed: number;
  /** True where the learner came here by a press, false where the page opened with it. */
  takesFocus: boolean;
  onChange: (answer: AnswerState) => void;
  /** To the question of that number. */
  onGo: (number: number) => void;
  onHandIn: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const order = useMemo(() => orderOf(asked, seedWithin(seed, asked.id)), [asked, seed]);
  const isLast = number === count;

  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
    // Each question is mounted anew, so this happens once for each.
  }, [takesFocus]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isLast) onHandIn();
    else onGo(number + 1);
  }

  return (
    <article aria-labelledby={id} data-question={asked.id}>
      <form onSubmit={submit} noValidate>
        <div className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-2 text-ink-2">
          <h1
            ref={heading}
            id={id}
            tabIndex={-1}
            className="font-sans text-2 font-semibold tracking-[0] text-ink"
          >
            Question {number} of {count}
          </h1>
          <span>{DIFFICULTY_WORDS[asked.difficulty]}</span>
          <Button
            small
            aria-pressed={answer.flagged}
            onClick={() => onChange({ ...answer, flagged: !answer.flagged })}
            className={clsx(
              'ml-auto',
              answer.flagged && 'border-caution! bg-caution-soft! text-caution!',
            )}
          >
            <Flag aria-hidden size={16} strokeWidth={1.75} />
            Flag for later
          </Button>
        </div>
        <AskedQuestion
          asked={asked}
          order={order}
          response={answer.response}
          onChange={(response) => onChange({ ...answer, response })}
          name={`question ${number}`}
        />
        <CertaintyField
          name={`${id}-certainty`}
          certainty={answer.certainty}
          onSay={(certainty) => onChange({ ...answer, certainty })}
        />
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-6">
          {number > 1 && (
            <Button onClick={() => onGo(number - 1)} className="max-sm:flex-auto">
              <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
              Question {number - 1}
            </Button>
          )}
          <Button type="submit" look="primary" className="max-sm:flex-auto">
            {isLast ? (
              'Hand in'
            ) : (
              <>
                Question {number + 1}
                <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
              </>
            )}
          </Button>
          <p className="text-2 text-ink-2 sm:ml-auto">No feedback until you hand in</p>
        </div>
      </form>
    </article>
  );
}

'use client';
/**
 * A question from asking to explaining. Props only: what is answered and how it is judged is decided
 * in practice.tsx. The only effects move the focus: to a new question, to what an answer lacks, and
 * to its result.
 */
import { Lightbulb, RotateCcw } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Response } from '@/lib/core/quiz';
import { AnswerResult } from './answer-result';
import { CertaintyField } from './certainty-field';
import { askForAnswer } from './describe-response';
import { focusOpenField } from './focus-open-field';
import { HintList, offerHint } from './hint-list';
import { waitsForRun, type NumberedRun } from './last-run';
import { fetchFeedback, LazyFeedback } from './lazy-feedback';
import type { Attempt } from './practice-session';
import { QuestionFields, type QuestionFieldsProps } from './question-fields';
import { QuestionHead, type QuestionPlace } from './question-head';
import { QuestionStem } from './question-stem';
import type { QuestionView } from './question-view';
import type { Certainty } from './result-words';
import type { SetNoun } from './set-noun';

export interface QuestionCardProps {
  question: QuestionView;
  place: QuestionPlace;
  attempt: Attempt;
  /** Ids of choices or items from the top down. */
  order: readonly string[];
  /** The run that the question is about; null for most kinds, and where there is none. */
  run: NumberedRun | null;
  runOffer?: ReactNode;
  /** What the set calls its questions. */
  noun?: SetNoun;
  /** Level of its headings: 1 where it is the page, 3 inside a lesson, 4 where an example is shown. */
  level?: 1 | 3 | 4;
  /** The way on from the result. */
  next: ReactNode;
  onRespond: (response: Response) => void;
  onSayCertainty: (certainty: Certainty) => void;
  onShowHint: () => void;
  /** False where the answer cannot be judged yet. */
  onCheck: () => boolean;
  onSkip: () => void;
  onTryAgain: () => void;
}

/** Of the headings below its own. */
const INNER = { 1: 2, 3: 4, 4: 5 } as const;

export function QuestionCard(props: QuestionCardProps) {
  const { question, place, attempt, order, run, noun = 'question', level = 1 } = props;
  const { asked, feedback } = question;
  const { response, judged, certainty } = attempt;
  const inner = INNER[level];
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (attempt.openedBy === 'page') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
    // A new seed is a new attempt, also at the same question.
  }, [attempt.openedBy, attempt.questionId, attempt.orderSeed]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!props.onCheck() && form.current) focusOpenField(form.current);
  }

  const fields: QuestionFieldsProps = {
    asked,
    order,
    response,
    onChange: props.onRespond,
    name: `${noun} ${place.number}`,
    describedBy: attempt.lack ? `${id}-lack` : undefined,
    run,
    runOffer: props.runOffer,
  };
  return (
    <article>
      <QuestionHead question={asked} place={place} headingRef={heading} {...{ noun, level }} />
      {/* A form of the method "dialog" is sent nowhere, also while the page is not alive yet. */}
      <form ref={form} onSubmit={submit} onFocus={fetchFeedback} noValidate method="dialog">
        {judged ? (
          <QuestionStem asked={asked} response={response} name={fields.name} score={judged.score} />
        ) : (
          <QuestionStem {...fields} />
        )}
        <AnswerResult
          score={judged?.score ?? null}
          level={inner}
          {...{ asked, feedback, response, order, run, certainty }}
        />
        {judged ? (
          <LazyFeedback
            score={judged.score}
            level={inner}
            {...{ asked, feedback, response, order, run }}
          />
        ) : (
          <>
            <QuestionFields {...fields} />
            <HintList hints={question.hints} shown={attempt.hintsShown} />
            {!waitsForRun(asked, run) && (
              <CertaintyField
                name={`${id}-certainty`}
                certainty={certainty}
                onSay={props.onSayCertainty}
              />
            )}
          </>
        )}
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-6">
          {judged ? (
            <>
              {props.next}
              <Button onClick={props.onTryAgain} className="max-sm:flex-auto">
                <RotateCcw aria-hidden size={20} strokeWidth={1.75} />
                Try again
              </Button>
            </>
          ) : (
            <CheckActions {...props} lackId={`${id}-lack`} />
          )}
        </div>
      </form>
    </article>
  );
}

function CheckActions({
  question: { asked, hints },
  attempt: { hintsShown, lack },
  run,
  onShowHint,
  onSkip,
  lackId,
  noun = 'question',
}: QuestionCardProps & { lackId: string }) {
  const hintOffer = offerHint(hints.length, hintsShown);
  return (
    <>
      {waitsForRun(asked, run) ? (
        <Button onClick={onSkip} className="max-sm:flex-auto">
          Skip this {noun}
        </Button>
      ) : (
        <Button type="submit" look="primary" className="max-sm:flex-auto">
          Check answer
        </Button>
      )}
      {hints.length > 0 && (
        // Stays in the page when there is nothing left to show, so that the focus is not lost.
        <Button
          aria-disabled={hintOffer === null}
          onClick={hintOffer === null ? undefined : onShowHint}
          className="aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3 max-sm:flex-auto"
        >
          <Lightbulb aria-hidden size={20} strokeWidth={1.75} />
          {hintOffer ?? 'No more hints'}
        </Button>
      )}
      <p className="text-2 text-ink-2 sm:ml-auto">
        <span id={lackId} role="alert" className="font-medium text-wrong">
          {lack && askForAnswer(asked, lack)}
        </span>
        {!lack && hints.length > 0 && 'Hints are noted, never punished.'}
      </p>
    </>
  );
}

'use client';
/**
 * A question from asking to explaining. Props only: what is chosen and how it is judged is decided
 * in practice.tsx. The only effects move the focus: to a new question, and to its result.
 */
import { Lightbulb, RotateCcw } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { ChoiceId } from '@/lib/core/quiz';
import { AnswerResult } from './answer-result';
import { CertaintyField } from './certainty-field';
import { ChoiceFields } from './choice-fields';
import { QuestionOrderContext } from './choice-letter';
import { ChoiceResults } from './choice-results';
import { HintList, offerHint } from './hint-list';
import type { Attempt, Certainty } from './practice-session';
import { QuestionHead, type QuestionPlace } from './question-head';
import type { QuestionView } from './question-view';
import { WorkedSolution } from './worked-solution';

export interface QuestionCardProps {
  question: QuestionView;
  place: QuestionPlace;
  attempt: Attempt;
  /** Choice ids from the top down. */
  order: readonly ChoiceId[];
  /** The way on from the result. */
  next: ReactNode;
  onChoose: (id: ChoiceId) => void;
  onSayCertainty: (certainty: Certainty) => void;
  onShowHint: () => void;
  onCheck: () => void;
  onTryAgain: () => void;
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, place, attempt, order } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = question.choices.find((choice) => choice.correct)?.id;
  const letters = useMemo(() => (answer ? { order, answer } : null), [order, answer]);

  useEffect(() => {
    if (attempt.openedBy === 'page') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
    // A new seed is a new attempt, also at the same question.
  }, [attempt.openedBy, attempt.questionId, attempt.orderSeed]);

  return (
    <QuestionOrderContext value={letters}>
      <article>
        <QuestionHead question={question} place={place} headingRef={heading} />
        <div className="mb-6 max-w-[42rem] font-serif text-5 font-medium tracking-[-0.006em] text-pretty has-[figure]:max-w-none [&>p]:max-w-[42rem]">
          {question.stem}
        </div>
        <AnswerResult question={question} attempt={attempt} order={order} />
        {attempt.outcome ? <Explanation {...props} /> : <AnswerForm {...props} />}
      </article>
    </QuestionOrderContext>
  );
}

function AnswerForm({
  question,
  place,
  attempt,
  order,
  onChoose,
  onSayCertainty,
  onShowHint,
  onCheck,
}: QuestionCardProps) {
  const id = useId();
  const firstChoice = useRef<HTMLInputElement>(null);
  const { hints } = question;
  const hintOffer = offerHint(hints.length, attempt.hintsShown);

  function submit(event: FormEvent) {
    event.preventDefault();
    onCheck();
    if (attempt.chosen === null) firstChoice.current?.focus();
  }

  return (
    <form onSubmit={submit}>
      <ChoiceFields
        name={`${id}-choice`}
        legend={`Choices of question ${place.number}`}
        choices={question.choices}
        order={order}
        chosen={attempt.chosen}
        describedBy={attempt.asksForChoice ? `${id}-ask` : undefined}
        firstRef={firstChoice}
        onChoose={onChoose}
      />
      <HintList hints={hints} shown={attempt.hintsShown} />
      <CertaintyField
        name={`${id}-certainty`}
        certainty={attempt.certainty}
        onSay={onSayCertainty}
      />
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-6">
        <Button type="submit" look="primary" className="max-sm:flex-auto">
          Check answer
        </Button>
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
          <span id={`${id}-ask`} role="alert" className="font-medium text-wrong">
            {attempt.asksForChoice && 'Choose one of the answers first.'}
          </span>
          {!attempt.asksForChoice && hints.length > 0 && 'Hints are noted, never punished.'}
        </p>
      </div>
    </form>
  );
}

function Explanation({ question, attempt, order, next, onTryAgain }: QuestionCardProps) {
  if (attempt.chosen === null) return null;
  return (
    <>
      <h2 className="sr-only">Every choice, and why</h2>
      <ChoiceResults choices={question.choices} order={order} chosen={attempt.chosen} />
      <WorkedSolution {...question} />
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-6">
        {next}
        <Button onClick={onTryAgain} className="max-sm:flex-auto">
          <RotateCcw aria-hidden size={20} strokeWidth={1.75} />
          Try again
        </Button>
      </div>
    </>
  );
}

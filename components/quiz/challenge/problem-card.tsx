'use client';
/**
 * A problem from its first try to its solution. Props only: what happens is decided in
 * challenge-problem.tsx.
 */
import { useId, useRef, useState, type FormEvent } from 'react';
import { AnswerResult } from '../answer-result';
import { focusOpenField } from '../focus-open-field';
import { HintList } from '../hint-list';
import { waitsForRun } from '../last-run';
import { fetchFeedback, LazyFeedback } from '../lazy-feedback';
import { QuestionFields, type QuestionFieldsProps } from '../question-fields';
import { QuestionStem } from '../question-stem';
import { Clock } from './clock';
import type { ProblemCardProps } from './problem-card-props';
import { ProblemHead } from './problem-head';
import { ProblemNotice } from './problem-notice';
import { TryActions } from './try-actions';
import { useProblemFocus } from './use-problem-focus';

export function ProblemCard(props: ProblemCardProps) {
  const { question, place, phase, order, response, score, run } = props;
  const { asked, feedback, hints } = question;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const isAsked = phase === 'asked';
  const isEnded = phase === 'ended';
  const isAnswered = isEnded && (props.lastOutcome === 'right' || props.lastOutcome === 'wrong');
  const [wasEnded] = useState(isEnded && !props.takesFocus);
  useProblemFocus(props, head, result, form);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!props.onCheck() && form.current) focusOpenField(form.current);
  }

  const fields: QuestionFieldsProps = {
    asked,
    order,
    response,
    onChange: props.onRespond,
    name: `problem ${place.number}`,
    describedBy: props.lack ? `${id}-lack` : undefined,
    disabled: !isAsked,
    run,
    runOffer: props.runOffer,
  };
  return (
    <section aria-labelledby={`${id}-head`} data-problem={asked.id}>
      <ProblemHead id={`${id}-head`} asked={asked} place={place} headRef={head} />
      {props.remainingMs !== null && (
        <Clock
          remainingMs={props.remainingMs}
          seconds={question.seconds}
          onSwitchOff={props.onSwitchClockOff}
        />
      )}
      <div role="status" className="text-2 text-ink-2 not-empty:mb-6">
        {isAsked && !props.timed && 'The clock is off for this challenge.'}
        {isAsked && props.timed && waitsForRun(asked, run) && 'The clock starts after your run.'}
      </div>
      <form ref={form} onSubmit={submit} onFocus={fetchFeedback} noValidate>
        {isAsked ? (
          <QuestionStem {...fields} />
        ) : (
          <QuestionStem asked={asked} response={response} name={fields.name} score={score} />
        )}
        <div role="status">{!isAnswered && <ProblemNotice {...props} headRef={result} />}</div>
        <AnswerResult
          certainty={null}
          isStill={wasEnded}
          level={3}
          {...{ asked, feedback, response, order, run }}
          score={isAnswered ? score : null}
        />
        {isEnded ? (
          <LazyFeedback level={3} {...{ asked, feedback, score, response, order, run }} />
        ) : (
          <>
            <QuestionFields {...fields} />
            <HintList hints={hints} shown={props.hintShown ? 1 : 0} />
          </>
        )}
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-6">
          {isEnded ? props.next : <TryActions {...props} lackId={`${id}-lack`} />}
        </div>
      </form>
    </section>
  );
}

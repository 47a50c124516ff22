'use client';
/** All questions of the practice with their latest answers, and the ways on. Props only. */
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import type { QuestionId } from '@/lib/core/quiz';
import type { QuestionStanding } from './list-standings';
import type { QuestionView } from './question-view';
import { offerWrongOnes, sayStandings } from './result-words';
import { StandingLine } from './standing-line';

export function PracticeOverview({
  questions,
  standings,
  pattern,
  takesFocus,
  onBegin,
}: {
  questions: readonly QuestionView[];
  /** In the order of `questions`. */
  standings: readonly QuestionStanding[];
  pattern: { title: string; href: string };
  /** True where the learner came here from a question, false where the page opened with it. */
  takesFocus: boolean;
  /** Begins a pass through these questions. */
  onBegin: (queue: readonly QuestionId[]) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [takesFocus]);

  const idsOf = (outcome: QuestionStanding['outcome']) =>
    standings.filter((standing) => standing.outcome === outcome).map((one) => one.questionId);
  const unanswered = idsOf('unanswered');
  const wrong = idsOf('wrong');
  const firstOpen = standings.find((standing) => standing.outcome === 'unanswered');
  const allRight = !firstOpen && wrong.length === 0;
  const sentence = sayStandings(standings);

  return (
    <article>
      <h1 ref={heading} tabIndex={-1} className="text-7 font-display tracking-[-0.022em]">
        {sentence.head}
      </h1>
      <div className="mt-4 mb-8 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-serif text-4 text-ink-2">{sentence.advice}</p>
        <Strip
          className="sm:ml-auto"
          cells={standings.map(({ outcome }) => (outcome === 'unanswered' ? 'empty' : 'full'))}
          label={`${standings.length - unanswered.length} of ${standings.length} questions answered`}
        />
      </div>
      <ol className="border-b border-line">
        {standings.map((standing, index) => (
          <StandingLine
            key={standing.questionId}
            standing={standing}
            question={questions[index]!}
            onOpen={() => onBegin([standing.questionId])}
          />
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3">
        {allRight && (
          <ButtonLink href={pattern.href} look="primary" className="max-sm:w-full">
            Back to {pattern.title}
          </ButtonLink>
        )}
        {firstOpen && (
          <Button look="primary" onClick={() => onBegin(unanswered)} className="max-sm:w-full">
            Go on with question {firstOpen.number}
          </Button>
        )}
        {wrong.length > 0 && (
          <Button
            look={firstOpen ? 'default' : 'primary'}
            onClick={() => onBegin(wrong)}
            className="max-sm:w-full"
          >
            {offerWrongOnes(wrong.length)}
          </Button>
        )}
        <Button
          onClick={() => onBegin(standings.map((standing) => standing.questionId))}
          className="max-sm:w-full"
        >
          All again from question 1
        </Button>
        {!allRight && (
          <Link href={pattern.href} className="py-2 sm:ml-auto">
            Back to the pattern
          </Link>
        )}
      </div>
    </article>
  );
}

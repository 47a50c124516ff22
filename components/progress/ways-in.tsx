'use client';
/** The two ways into a pattern: start learning, or test it first. */
import { Check, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { NO_PATTERN_PROGRESS } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';
import { chooseNextStep } from './find-continuation';
import { chooseNextMode, listModeStates } from './mode-states';
import { linkMode, linkPattern, type PatternOutline } from './pattern-outline';

export function WaysIn({ pattern }: { pattern: PatternOutline }) {
  return (
    <div className="mt-12 grid rounded-2 border border-line bg-surface md:grid-cols-2 print:hidden">
      <StartLearning pattern={pattern} />
      <TestFirst pattern={pattern} />
    </div>
  );
}

function TestFirst({ pattern }: { pattern: PatternOutline }) {
  const isOffered = pattern.modes.some((mode) => mode.id === 'test' && mode.written);
  return (
    <Way
      id="test-first"
      title="Test this pattern"
      mark={
        isOffered && (
          <Tag icon={Check} tone="accent">
            Recommended
          </Tag>
        )
      }
      text="Ten questions over easy, medium and hard, with no feedback until the end. They tell which objectives are strong, so that you read only what you need."
      className="border-t border-line md:border-t-0 md:border-l"
    >
      {isOffered ? (
        <TestLink pattern={pattern} />
      ) : (
        <span className="text-2 text-ink-2">
          No test yet: too few questions are written for one.
        </span>
      )}
    </Way>
  );
}

function TestLink({ pattern }: { pattern: PatternOutline }) {
  const { tests } = usePatternProgress(pattern.id) ?? NO_PATTERN_PROGRESS;
  const last = tests.at(-1);
  const isOpen = last?.handedInAt === null;
  const graded = tests.findLast((test) => test.graded !== null)?.graded;
  const right = graded?.results.filter((result) => result.correct).length;
  return (
    <>
      <ButtonLink href={linkMode(pattern.id, 'test')}>
        {isOpen ? 'Go on with the test' : last ? 'Test this pattern again' : 'Test this pattern'}
      </ButtonLink>
      {graded && (
        <span className="text-2 text-ink-2">
          Last time {right} of {graded.results.length} right
        </span>
      )}
    </>
  );
}

function StartLearning({ pattern }: { pattern: PatternOutline }) {
  const progress = usePatternProgress(pattern.id) ?? NO_PATTERN_PROGRESS;
  const states = listModeStates(pattern, progress);
  const mode = chooseNextMode(states, progress.opened);
  const next = chooseNextStep(pattern, states, progress);
  const begun = states.some((state) => state.status.state !== 'not-started');
  // Where all that is written is done, the button would lead to this very page.
  const allDone = next.href === linkPattern(pattern.id);
  return (
    <Way
      id="start-learning"
      title="Start learning"
      text="No test needed. Open any mode that is written, in any order; the practice questions wait at the foot of each."
    >
      {allDone ? (
        <Tag icon={CircleCheck} tone="accent">
          All that is written is done
        </Tag>
      ) : (
        <>
          <ButtonLink look="primary" href={next.href}>
            {begun ? next.label : 'Start learning'}
          </ButtonLink>
          {mode && (
            <span className="text-2 text-ink-2">
              {mode.title}, about {mode.minutes} min
            </span>
          )}
        </>
      )}
    </Way>
  );
}

function Way({
  id,
  title,
  mark,
  text,
  className = '',
  children,
}: {
  id: string;
  title: string;
  mark?: ReactNode;
  text: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className={`flex flex-col items-start px-4 pt-4 pb-6 sm:px-8 sm:pt-6 sm:pb-8 ${className}`}
    >
      <div className="flex w-full flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-5">
          {title}
        </h2>
        {mark}
      </div>
      <p className="mt-2 mb-6 max-w-note text-pretty text-ink-2">{text}</p>
      <div className="mt-auto flex flex-wrap items-center gap-4">{children}</div>
    </section>
  );
}

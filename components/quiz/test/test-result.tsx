'use client';
/**
 * The result of a test that was handed in: graded here, where the keys are, and once. Without such a
 * test it says so and shows the way to one. What the answers prove is decided in the core.
 */
import { useSearchParams } from 'next/navigation';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { Objective } from '@/lib/core/course';
import {
  findOpenAttempt,
  gradeAttempt,
  listHandedIn,
  type GradedAttempt,
  type HandedIn,
} from '@/lib/core/quiz/attempt';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import type { MisconceptionView } from '../verdict/mend-list';
import { ATTEMPT_PARAM, linkTest } from './links';
import type { AnsweredView } from './list-answers';
import type { TestedPattern } from './tested-pattern';

const GradedTest = lazy(async () => ({ default: (await import('./graded-test')).GradedTest }));

export interface TestResultProps {
  pattern: TestedPattern;
  /** The whole bank. */
  questions: readonly AnsweredView[];
  objectives: readonly Objective[];
  misconceptions: readonly MisconceptionView[];
}

export function TestResult({ pattern, questions, ...rest }: TestResultProps) {
  const progress = usePatternProgress(pattern.id);
  const wanted = useSearchParams().get(ATTEMPT_PARAM);
  const tests = progress?.tests ?? [];
  const handedIn = listHandedIn(tests);
  const shown = wanted === null ? handedIn.at(-1) : findAttempt(handedIn, wanted);
  useGrading(pattern, shown, questions);

  if (!progress || (shown && !isGraded(shown))) {
    return <Waiting>{shown ? LOOKING : 'Reading the record of this browser…'}</Waiting>;
  }
  if (!shown) {
    const bank = questions.map(({ asked }) => asked);
    return <NoResult pattern={pattern} isOpen={findOpenAttempt(tests, bank) !== null} />;
  }
  return (
    <Suspense fallback={<Waiting>{LOOKING}</Waiting>}>
      <GradedTest
        key={shown.attemptId}
        pattern={pattern}
        attempt={shown}
        upToIt={tests.slice(0, tests.indexOf(shown) + 1)}
        questions={questions}
        {...rest}
      />
    </Suspense>
  );
}

const LOOKING = 'Looking at your answers…';

function Waiting({ children }: { children: string }) {
  return (
    <p role="status" className="mt-8 text-ink-2">
      {children}
    </p>
  );
}

/** Records the grading once. Another tab may do so too; the first counts, and both say the same. */
function useGrading(
  pattern: TestedPattern,
  attempt: HandedIn | undefined,
  questions: readonly AnsweredView[],
): void {
  const recordEvent = useRecordEvent();
  const done = useRef(new Set<string>());
  useEffect(() => {
    if (!attempt || isGraded(attempt) || done.current.has(attempt.attemptId)) return;
    done.current.add(attempt.attemptId);
    const gradables = questions.map(({ feedback }) => feedback.gradable);
    void recordEvent(gradeAttempt(pattern.id, attempt, gradables));
  }, [attempt, pattern.id, questions, recordEvent]);
}

function NoResult({ pattern, isOpen }: { pattern: TestedPattern; isOpen: boolean }) {
  return (
    <section aria-labelledby="no-result" className="max-w-question">
      <h1 id="no-result" className="text-7 font-display tracking-[-0.022em]">
        {isOpen ? 'Your test is still open' : 'No test handed in yet'}
      </h1>
      <p className="mt-4 mb-8 font-serif text-4 text-pretty text-ink-2">
        {isOpen
          ? 'The verdict and all solutions are shown here once you have handed it in.'
          : 'This page shows the verdict on a test, and why each answer is right or wrong. There is none on this device to show.'}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <ButtonLink look="primary" href={linkTest(pattern.id)}>
          {isOpen ? 'Go on with the test' : 'To the pattern test'}
        </ButtonLink>
        <ButtonLink href={pattern.href}>Back to {pattern.title}</ButtonLink>
      </div>
    </section>
  );
}

function findAttempt(attempts: readonly HandedIn[], id: string): HandedIn | undefined {
  return attempts.find(({ attemptId }) => attemptId === id);
}

function isGraded(attempt: HandedIn): attempt is GradedAttempt {
  return attempt.graded !== null;
}

'use client';
/**
 * The verdict on a pattern: what is known, what to mend, how sure against how right, and when to test
 * again. Props only; how the verdict is found is decided in lib/core/quiz/verdict. Days are named in
 * the reader's time zone, so it is rendered in the browser, once the record is read.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { formatWhen } from '@/components/progress/format-figures';
import type { Objective } from '@/lib/core/course';
import type { PatternVerdict } from '@/lib/core/quiz/verdict';
import { CalibrationChart } from './calibration-chart';
import { type AskedQuestionLink, CertainAndWrong } from './certain-and-wrong';
import { JudgementList } from './judgement-list';
import { LevelTag } from './level-tag';
import { MendList, type MisconceptionView } from './mend-list';
import { NextTest, type TestPlace } from './next-test';
import { sayHeadline, sayObjectives } from './say-verdict';

export interface VerdictViewProps {
  verdict: PatternVerdict;
  /** The test that the page is about; the verdict is from this one and those before it. */
  test: { at: string; right: number; asked: number };
  /** Of the pattern, in the author's order. */
  objectives: readonly Objective[];
  /** Of the pattern. One that is not among them is not shown: it was renamed or removed. */
  misconceptions: readonly MisconceptionView[];
  /** The test's questions, with the places where their solutions are shown. */
  questions: readonly AskedQuestionLink[];
  place: TestPlace;
  /** ISO 8601, the time for which the verdict was found. */
  now: string;
  /** Ways on, beside the next test. */
  actions?: ReactNode;
  /** True where the learner came here by handing the test in, so that it is read out. */
  takesFocus?: boolean;
}

export function VerdictView({
  verdict,
  test,
  objectives,
  misconceptions,
  questions,
  place,
  now,
  actions,
  takesFocus = false,
}: VerdictViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { pattern, calibration, certainAndWrong, nextTest } = verdict;
  return (
    <article>
      <div className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <LevelTag level={pattern.level} className="text-3! font-semibold" />
            <span className="text-2 text-ink-2">
              Pattern test, {formatWhen(test.at)}, {test.right} of {test.asked} right
            </span>
          </p>
          <h1
            ref={heading}
            tabIndex={-1}
            className="mt-2 text-7 font-display tracking-[-0.022em] outline-none"
          >
            {sayHeadline(pattern.level)}
          </h1>
        </div>
        <p className="text-ink-2">{sayObjectives(verdict, objectives)}</p>
      </div>
      <JudgementList verdict={verdict} objectives={objectives} />
      <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2">
        <MendList counts={verdict.misconceptions} misconceptions={misconceptions} />
        <div>
          <CalibrationChart calibration={calibration} />
          <CertainAndWrong
            questions={questions.filter(({ questionId }) => certainAndWrong.includes(questionId))}
          />
        </div>
      </div>
      {nextTest && (
        <NextTest at={nextTest} now={now} place={place}>
          {actions}
        </NextTest>
      )}
    </article>
  );
}

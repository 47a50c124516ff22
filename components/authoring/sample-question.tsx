'use client';
/** A question of the guide that can be answered as often as one likes; nothing is recorded. */
import { useMemo, useReducer } from 'react';
import { findLastRun, runFor, waitsForRun } from '@/components/quiz/last-run';
import { drawSeed, orderOf } from '@/components/quiz/order-of-attempt';
import { advanceSession, openSession } from '@/components/quiz/practice-session';
import { QuestionCard } from '@/components/quiz/question-card';
import type { QuestionView } from '@/components/quiz/question-view';
import { GettingReady } from '@/components/ui/getting-ready';
import type { PatternId } from '@/lib/core/course';
import { gradeResponse } from '@/lib/core/quiz';
import { usePatternProgress } from '@/lib/record/use-record';

export interface SampleQuestionProps {
  question: QuestionView;
  /** Whose last run a question about a run is about. */
  pattern: PatternId;
}

export function SampleQuestion({ question, pattern }: SampleQuestionProps) {
  const { asked, feedback } = question;
  const progress = usePatternProgress(pattern);
  const [{ attempt }, dispatch] = useReducer(advanceSession, [asked.id], openSession);
  const lastRun = useMemo(() => findLastRun(progress?.runs ?? []), [progress]);
  const seed = attempt?.orderSeed ?? 0;
  const order = useMemo(() => orderOf(asked, seed), [asked, seed]);
  if (!attempt) return null;
  const run = runFor(asked, lastRun);
  if (waitsForRun(asked, run)) return <GettingReady what="the run" />;

  function check(): boolean {
    if (!attempt || attempt.judged) return true;
    const score = gradeResponse(feedback.gradable, attempt.response, { run: run?.run ?? null });
    if (score.kind === 'invalid') dispatch({ type: 'ask-for-more', lack: score.reason });
    else dispatch({ type: 'judge', judgement: { score, run } });
    return score.kind !== 'invalid';
  }

  return (
    <QuestionCard
      question={question}
      place={{ number: 1, answered: [attempt.judged !== null] }}
      attempt={attempt}
      order={order}
      run={run}
      level={4}
      next={null}
      onRespond={(response) => dispatch({ type: 'respond', response })}
      onSayCertainty={(certainty) => dispatch({ type: 'say-certainty', certainty })}
      onShowHint={() => dispatch({ type: 'show-hint' })}
      onCheck={check}
      onSkip={() => undefined}
      onTryAgain={() => dispatch({ type: 'try-again', orderSeed: drawSeed() })}
    />
  );
}

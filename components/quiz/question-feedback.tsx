'use client';
/**
 * What a learner sees after an answer: everything that could be answered and why, then the worked
 * solution, its check and common mistakes. The stem and the result stand above it (question-stem.tsx,
 * answer-result.tsx). Props only.
 */
import { useMemo } from 'react';
import type { Response, Score } from '@/lib/core/quiz';
import { QuestionOrderContext } from './choice-letter';
import { lookOf } from './kinds';
import { answersOf } from './kinds/answers-of';
import type { NumberedRun } from './last-run';
import type { AskedView, FeedbackView } from './question-view';
import { outcomeOf } from './result-words';
import { ReadOn } from './read-on';
import { WorkedSolution } from './worked-solution';

export interface QuestionFeedbackProps {
  asked: AskedView;
  feedback: FeedbackView;
  /** Invalid where nothing was answered, e.g. when the time was up. */
  score: Score;
  response: Response;
  /** As it was shown; empty for kinds without. */
  order: readonly string[];
  /** The run that the answer was judged by; null for most kinds. */
  run?: NumberedRun | null;
  /** Level of the headings; 2 unless told. */
  level?: 2 | 3 | 4 | 5;
}

export function QuestionFeedback({
  asked,
  feedback,
  score,
  response,
  order,
  run = null,
  level = 2,
}: QuestionFeedbackProps) {
  const { gradable, rationales } = feedback;
  const { Answers } = answersOf(asked.kind);
  const { answersTitle, nameAnswers } = lookOf(asked.kind);
  const names = useMemo(
    () => nameAnswers(gradable, order, run),
    [nameAnswers, gradable, order, run],
  );
  const Heading = `h${level}` as const;
  return (
    <QuestionOrderContext value={names}>
      <Heading className="sr-only">{answersTitle}</Heading>
      <Answers {...{ asked, gradable, rationales, score, response, order, run }} />
      {outcomeOf(score) !== 'right' && (
        <ReadOn
          objective={asked.objective.id}
          misconceptions={score.kind === 'points' ? score.misconceptions : []}
          className="mt-6"
        />
      )}
      <WorkedSolution {...feedback} level={level} />
    </QuestionOrderContext>
  );
}

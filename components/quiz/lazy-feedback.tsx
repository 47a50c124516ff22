'use client';
/** What stands below an answer, fetched while the answer is being given. */
import { lazy, Suspense } from 'react';
import type { QuestionFeedbackProps } from './question-feedback';

const load = () => import('./question-feedback');
const QuestionFeedback = lazy(async () => ({ default: (await load()).QuestionFeedback }));

export function LazyFeedback(props: QuestionFeedbackProps) {
  return (
    <Suspense>
      <QuestionFeedback {...props} />
    </Suspense>
  );
}

/** Where the learner begins to answer, so that nobody waits after the last press. */
export function fetchFeedback(): void {
  load().catch(() => {
    // It is asked for again when it is shown.
  });
}

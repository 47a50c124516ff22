'use client';
/** A question of the guide, whose code is loaded when it is shown. */
import { lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { SampleQuestionProps } from './sample-question';

const SampleQuestion = lazy(async () => ({
  default: (await import('./sample-question')).SampleQuestion,
}));

export function LazySampleQuestion(props: SampleQuestionProps) {
  return (
    <Suspense fallback={<GettingReady what="the question" />}>
      <SampleQuestion {...props} />
    </Suspense>
  );
}

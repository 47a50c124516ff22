'use client';
/** The result of a test, whose code is loaded only on the page that holds it, after the page is shown. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { TestResult as Whole } from './test-result';

const TestResult = lazy(async () => ({ default: (await import('./test-result')).TestResult }));

export function LazyTestResult(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={<GettingReady what="the result" />}>
      <TestResult {...props} />
    </Suspense>
  );
}

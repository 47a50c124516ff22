'use client';
/** A pattern test whose code is loaded only on the page that holds it, after the page is shown. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { PatternTest as Whole } from './pattern-test';

const PatternTest = lazy(async () => ({ default: (await import('./pattern-test')).PatternTest }));

export function LazyPatternTest(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={<GettingReady what="the test" />}>
      <PatternTest {...props} />
    </Suspense>
  );
}

'use client';
/** A quick run whose code is loaded only where it is shown: most questions never need one. */
import { lazy, Suspense } from 'react';
import type { QuickRunProps } from './quick-run';

const QuickRun = lazy(async () => ({ default: (await import('./quick-run')).QuickRun }));

export function LazyQuickRun(props: QuickRunProps) {
  return (
    <Suspense fallback={<p className="text-2 text-ink-2">Getting the quick run ready…</p>}>
      <QuickRun {...props} />
    </Suspense>
  );
}

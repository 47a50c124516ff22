'use client';
/** The lab of an experiment, whose code is loaded only on the page that holds it, after the page is shown. */
import { lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { LabProps } from './lab';

const Lab = lazy(async () => ({ default: (await import('./lab')).Lab }));

export function LazyLab(props: LabProps) {
  return (
    <Suspense fallback={<GettingReady what="the experiment" />}>
      <Lab {...props} />
    </Suspense>
  );
}

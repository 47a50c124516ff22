'use client';
/** A challenge whose code is loaded only on the page that holds it, after the page is shown. */
import { lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { ChallengeProps } from './challenge';

const Challenge = lazy(async () => ({ default: (await import('./challenge')).Challenge }));

export function LazyChallenge(props: ChallengeProps) {
  return (
    <Suspense fallback={<GettingReady what="the challenge" />}>
      <Challenge {...props} />
    </Suspense>
  );
}

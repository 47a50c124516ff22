'use client';
/** A review whose code is loaded only on the page that holds it, after the page is shown. */
import { lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { ReviewProps } from './review';

const Review = lazy(async () => ({ default: (await import('./review')).Review }));

export function LazyReview(props: ReviewProps) {
  return (
    <Suspense fallback={<GettingReady what="the cards" />}>
      <Review {...props} />
    </Suspense>
  );
}

'use client';
/** A review, as the server wrote it until somebody comes near. Its code is loaded only on the page that holds it. */
import { lazy } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import { WakeWhenSeen } from '@/components/ui/wake-when-seen';
import type { ReviewProps } from './review';

const Review = lazy(async () => ({ default: (await import('./review')).Review }));

export function LazyReview(props: ReviewProps) {
  return (
    <WakeWhenSeen fallback={<GettingReady what="the cards" />}>
      <Review {...props} />
    </WakeWhenSeen>
  );
}

'use client';
/** The record, whose code is loaded only on the page that holds it, after the page is shown. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import type { RecordOverview as Whole } from './record-overview';

const RecordOverview = lazy(async () => ({
  default: (await import('./record-overview')).RecordOverview,
}));

export function LazyRecordOverview(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={<GettingReady what="your record" />}>
      <RecordOverview {...props} />
    </Suspense>
  );
}

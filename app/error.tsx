'use client';
/** A page that failed to show, inside the header and foot. What was saved before is not touched by it. */
import { Failure } from '@/components/shell/failure';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} onRetry={retry} />;
}

'use client';
/**
 * A page that failed in development. Where its text was edited since it was last shown, the version before
 * takes its place; otherwise it stays like this until something is saved.
 */
import { usePathname } from 'next/navigation';
import { use, useEffect, useRef } from 'react';
import { ContentVersion } from '@/components/authoring/live-content';
import { Failure } from '@/components/shell/failure';

export default function AuthorErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const page = usePathname();
  const version = use(ContentVersion);
  const failedAt = useRef(version);
  const message = error instanceof Error ? error.message : String(error);

  useEffect(() => {
    const report = { method: 'POST', body: JSON.stringify({ page, message }) };
    void fetch('/authoring/failures', report).then(({ ok }) => {
      if (ok) retry();
    });
  }, [page, message, retry]);

  useEffect(() => {
    if (version !== failedAt.current) retry();
  }, [version, retry]);

  return <Failure error={error} onRetry={retry} />;
}

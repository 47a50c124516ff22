'use client';
/** The last resort, when even the layout failed: a page of its own, without header and foot. */
import { Failure } from '@/components/shell/failure';
import { START_SCRIPT } from '@/components/shell/start-script';
import './globals.css';

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <title>This page could not be shown · Tenfold</title>
        <script dangerouslySetInnerHTML={{ __html: START_SCRIPT }} />
      </head>
      <body>
        <main>
          <Failure error={error} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}

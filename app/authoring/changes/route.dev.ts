/** Announces the version of the content to open pages, as events, in development. */
import { watchDrafts } from '@/lib/content/drafts';

export const dynamic = 'force-dynamic';

export function GET() {
  const changes = watchDrafts();
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  const events = new ReadableStream({
    start(controller) {
      function send(): void {
        try {
          controller.enqueue(encoder.encode(`data: ${changes.version()}\n\n`));
        } catch {
          // The page is gone, and nobody said so yet.
          end();
        }
      }
      end = changes.subscribe(send);
      send();
    },
    cancel: () => end(),
  });
  return new Response(events, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' },
  });
}

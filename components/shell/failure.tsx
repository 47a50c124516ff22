/** Says that a page could not be shown, what is still safe, and what to do. */
import { Button, ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';

export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Page>
      <div role="alert">
        <h1 className="text-7 font-display tracking-[-0.022em]">This page could not be shown</h1>
        <p className="mt-4 max-w-measure font-serif text-4 text-pretty text-ink-2">
          Something in it failed. What you answered and trained before is kept in this browser and
          is not touched by this.
        </p>
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
        <ButtonLink href="/">Open the catalogue</ButtonLink>
      </div>
      <details className="mt-8 max-w-measure text-2 text-ink-2">
        <summary>What the browser says</summary>
        <p className="mt-2 font-mono break-words">{message}</p>
      </details>
    </Page>
  );
}

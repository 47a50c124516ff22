/** An address that leads nowhere. */
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <Page>
      <h1 className="text-7 font-display tracking-[-0.022em]">There is no page at this address</h1>
      <p className="mt-4 mb-6 max-w-measure font-serif text-4 text-pretty text-ink-2">
        It may be mistyped, or a mode whose lesson is not written yet. All that exists is in the
        catalogue, and what you did is kept under Progress.
      </p>
      <ButtonLink look="primary" href="/">
        Open the catalogue
      </ButtonLink>
    </Page>
  );
}

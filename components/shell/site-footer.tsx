/** The foot of every page: where the record is, and where the images come from. */
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';

export function SiteFooter() {
  return (
    <footer className="border-t border-line text-1 text-ink-3 print:hidden">
      <Page bare className="flex flex-wrap justify-between gap-x-6 gap-y-2 py-6">
        <span>No account. Your record stays in this browser.</span>
        <span className="flex gap-6">
          <PageLink href="/glossary" className="text-ink-2">
            Glossary
          </PageLink>
          <PageLink href="/class" className="text-ink-2">
            Class report
          </PageLink>
          <PageLink href="/authoring" className="text-ink-2">
            For authors
          </PageLink>
        </span>
        <span>CIFAR-10: Krizhevsky, 2009. Every figure names its run.</span>
      </Page>
    </footer>
  );
}

/** The header of every page: the mark, where to go, whether work is kept, and the theme. */
import { SearchButton } from '@/components/search/search-button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { MainNav } from './main-nav';
import { Mark } from './mark';
import { SaveStatus } from './save-status';
import { ThemeSelect } from './theme-select';

export function SiteHeader() {
  return (
    <header className="border-b border-line bg-bg print:hidden">
      <Page bare className="flex h-14 items-center gap-4 sm:h-16 sm:gap-6">
        <PageLink
          href="/"
          className="inline-flex min-h-8 items-center gap-2.5 font-serif text-[1.25rem] leading-8 font-semibold tracking-[-0.01em] text-ink no-underline hover:text-ink"
        >
          <Mark />
          Tenfold
        </PageLink>
        <MainNav />
        <div className="ml-auto flex items-center gap-2 sm:gap-6">
          {/* As wide as its longest word, so that nothing moves when the record is read. */}
          <span className="hidden min-w-36 justify-end md:inline-flex">
            <SaveStatus />
          </span>
          <SearchButton />
          <ThemeSelect />
        </div>
      </Page>
    </header>
  );
}

/** The way from the catalogue to this page. */
import { PageLink } from '@/components/ui/page-link';

export interface Crumb {
  title: string;
  href: string;
}

/** `trail` starts below the catalogue; `here` is the page itself and no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  const links = [{ title: 'Catalogue', href: '/' }, ...trail];
  return (
    <nav aria-label="Breadcrumb" className="mb-4 text-2 leading-6 text-ink-3 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {links.map((crumb) => (
          <li key={crumb.href} className="flex gap-x-2">
            <PageLink href={crumb.href} className="text-ink-2 no-underline hover:underline">
              {crumb.title}
            </PageLink>
            <span aria-hidden className="text-line-strong">
              /
            </span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

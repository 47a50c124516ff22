'use client';
/**
 * Which section of a lesson treats an objective or a misconception, for every feedback below the
 * provider. The pairs come from the content (app/link-sections.ts); without them nothing is shown.
 */
import { BookOpen } from 'lucide-react';
import { createContext, use, type ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

export interface SectionLink {
  href: string;
  /** The mode and the section, e.g. "Learn: What the rate does". */
  title: string;
}

/** By id; an id that no written section treats is missing. */
export interface SectionLinks {
  objectives: Readonly<Record<string, SectionLink>>;
  misconceptions: Readonly<Record<string, SectionLink>>;
}

const NO_LINKS: SectionLinks = { objectives: {}, misconceptions: {} };
const SectionLinksContext = createContext(NO_LINKS);

export function SectionLinksProvider({
  links,
  children,
}: {
  links: SectionLinks;
  children: ReactNode;
}) {
  return <SectionLinksContext value={links}>{children}</SectionLinksContext>;
}

/** Where to read on: the sections that mend the misconceptions; where none does, the one of the objective. */
export function ReadOn({
  objective,
  misconceptions = [],
  className,
}: {
  objective: string;
  misconceptions?: readonly string[];
  className?: string;
}) {
  const links = use(SectionLinksContext);
  const mending = misconceptions.flatMap((id) => links.misconceptions[id] ?? []);
  const serving = links.objectives[objective];
  const found = mending.length > 0 || !serving ? mending : [serving];
  const shown = found.filter(
    (link, index) => found.findIndex((one) => one.href === link.href) === index,
  );
  if (shown.length === 0) return null;
  return (
    <p className={className}>
      <BookOpen aria-hidden size={16} strokeWidth={1.75} className="mr-2 inline align-[-0.15em]" />
      Read:{' '}
      {shown.map(({ href, title }, index) => (
        <span key={href}>
          {index > 0 && '; '}
          <PageLink href={href}>{title}</PageLink>
        </span>
      ))}
    </p>
  );
}

'use client';
/** Where to read on after an answer that was not right. */
import { BookOpen } from 'lucide-react';
import { use } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { SectionLinksContext } from './section-links';

/** The sections that mend the misconceptions; where none does, the one of the objective. */
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

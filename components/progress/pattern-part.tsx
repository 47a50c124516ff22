/** A part of a pattern's record under its heading, and what stands there while it is empty. */
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

export function Part({
  id,
  title,
  sum,
  children,
}: {
  id: string;
  title: string;
  sum?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="mt-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={id} tabIndex={-1} className="text-5">
          {title}
        </h3>
        {sum && <span className="text-2 text-ink-2">{sum}</span>}
      </div>
      {children}
    </div>
  );
}

export function Nothing({
  href,
  link,
  children,
}: {
  href: string | null;
  link: string;
  children: string;
}) {
  return (
    <p className="border-t border-line-strong py-3 text-2 text-ink-2">
      {children} {href && <PageLink href={href}>{link}</PageLink>}
    </p>
  );
}

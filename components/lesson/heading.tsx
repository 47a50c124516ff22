/** Headings of a lesson, each with a link to itself whose address can be copied. */
import clsx from 'clsx';
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';

interface HeadingProps {
  /** From the text, by lib/content. */
  id?: string;
  children?: ReactNode;
}

export function SectionHeading({ id, children }: HeadingProps) {
  return (
    <WithLink
      id={id}
      className="mt-12 mb-4 has-[+[data-bonus]]:mt-16 has-[+[data-bonus]]:border-t-2 has-[+[data-bonus]]:border-ink has-[+[data-bonus]]:pt-8"
    >
      <h2 id={id} className="text-6">
        {children}
      </h2>
    </WithLink>
  );
}

export function SubsectionHeading({ id, children }: HeadingProps) {
  return (
    <WithLink id={id} className="mt-8 mb-2">
      <h3 id={id} className="text-5">
        {children}
      </h3>
    </WithLink>
  );
}

/** The link stands beside the heading, not in it, so that the heading's name stays its text. */
function WithLink({ id, className, children }: HeadingProps & { className: string }) {
  return (
    <div className={clsx('group/heading flex items-baseline gap-2', className)}>
      {children}
      {id !== undefined && (
        <a
          id={`${id}-link`}
          href={`#${id}`}
          aria-label="Link to the section"
          aria-labelledby={`${id}-link ${id}`}
          className="rounded-1 p-1 leading-none text-ink-3 opacity-0 group-hover/heading:opacity-100 focus-visible:opacity-100 print:hidden pointer-coarse:opacity-100"
        >
          <Link2 aria-hidden size={20} strokeWidth={1.75} />
        </a>
      )}
    </div>
  );
}

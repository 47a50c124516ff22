/** A remark set apart from the text: a note, or a caution. */
import clsx from 'clsx';
import type { ReactNode } from 'react';

export function Callout({
  kind = 'note',
  title,
  children,
  className,
}: {
  kind?: 'note' | 'caution';
  title?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      role="note"
      className={clsx(
        'rounded-r-1 border-l-3 px-6 py-4 font-serif text-note',
        kind === 'note' ? 'border-accent bg-accent-soft' : 'border-caution bg-caution-soft',
        className,
      )}
    >
      {title && <strong className="mb-1 block font-sans text-3 font-semibold">{title}</strong>}
      {children}
    </div>
  );
}

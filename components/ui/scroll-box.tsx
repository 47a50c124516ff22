/** A box for what may be wider than the page: it scrolls by itself, and the keyboard can reach it. */
import clsx from 'clsx';
import type { ReactNode } from 'react';

export function ScrollBox({
  label,
  className,
  children,
}: {
  /** Says what is inside. */
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={clsx('overflow-x-auto', className)}
    >
      {children}
    </div>
  );
}

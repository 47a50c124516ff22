/**
 * A box for what may be wider than the page: it scrolls by itself, and the keyboard can reach it.
 * It is positioned, so that texts for screen readers inside it do not widen the page.
 */
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
      className={clsx('relative overflow-x-auto print:overflow-visible', className)}
    >
      {children}
    </div>
  );
}

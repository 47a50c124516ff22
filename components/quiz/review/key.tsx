/** A key of the keyboard. On a page without one it is in nobody's way. */
import type { ReactNode } from 'react';

const LOOK = 'rounded-1 border border-current px-1.5 font-mono text-1 pointer-coarse:hidden';

export function Key({
  isLabel = false,
  children,
}: {
  /** True on the button that it presses, whose name says enough. */
  isLabel?: boolean;
  children: ReactNode;
}) {
  if (!isLabel) return <kbd className={LOOK}>{children}</kbd>;
  return (
    <span aria-hidden className={`${LOOK} font-normal`}>
      {children}
    </span>
  );
}

/** A small button that may have nothing left to do. It says so and keeps the focus, which a disabled one would lose. */
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';

export function FigureButton({
  isIdle,
  onClick,
  className,
  ...rest
}: Omit<ComponentProps<typeof Button>, 'disabled' | 'small'> & { isIdle: boolean }) {
  return (
    <Button
      small
      aria-disabled={isIdle}
      onClick={isIdle ? undefined : onClick}
      className={clsx(
        'aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3',
        className,
      )}
      {...rest}
    />
  );
}

/** A bordered ground for one tool or one result. Never put one inside another. */
import clsx from 'clsx';
import type { ComponentProps } from 'react';

export function Panel({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section className={clsx('rounded-2 border border-line bg-surface p-6', className)} {...rest} />
  );
}

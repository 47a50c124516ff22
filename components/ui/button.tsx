/** Buttons, and links that look like them. One primary a view; `quiet` has no border. */
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { PageLink, type PageLinkProps } from './page-link';

export type ButtonLook = 'primary' | 'default' | 'quiet';

interface Look {
  look?: ButtonLook;
  /** 32 px instead of 40 px high. */
  small?: boolean;
}

export function Button({
  look,
  small,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={clsx(buttonClass({ look, small }), className)} {...rest} />;
}

export function ButtonLink({ look, small, className, ...rest }: PageLinkProps & Look) {
  return <PageLink className={clsx(buttonClass({ look, small }), className)} {...rest} />;
}

export function buttonClass({ look = 'default', small = false }: Look): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-1 border font-medium no-underline',
    'transition-[background-color,border-color] active:translate-y-px',
    'disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-3',
    small ? 'min-h-8 px-3 py-1 text-2' : 'min-h-10 px-4 py-2 text-3',
    look === 'primary' &&
      'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
    look === 'default' && 'border-line-strong bg-surface text-ink hover:bg-sunken hover:text-ink',
    look === 'quiet' &&
      'border-transparent bg-transparent px-2 text-ink-2 hover:bg-sunken hover:text-ink',
  );
}

/** The frame of a page's content: one of the set widths, with the margins that go with it. `<main>` is in the root layout. */
import clsx from 'clsx';
import type { ComponentProps } from 'react';

export type PageWidth = 'page' | 'question' | 'experiment';

const WIDTHS: Record<PageWidth, string> = {
  page: 'max-w-[calc(var(--container-page)+4rem)]',
  question: 'max-w-[calc(var(--container-question)+4rem)]',
  experiment: 'max-w-[calc(var(--container-experiment)+4rem)]',
};

/** Also for what spans the page outside of `<main>`: pass `bare` for the width and side margins alone. */
export function Page({
  width = 'page',
  bare = false,
  className,
  ...rest
}: ComponentProps<'div'> & { width?: PageWidth; bare?: boolean }) {
  return (
    <div
      className={clsx(
        'mx-auto w-full px-4 sm:px-8 print:max-w-none print:px-0',
        WIDTHS[width],
        !bare && 'pt-8 pb-16 sm:pt-12 sm:pb-24 print:py-0',
        className,
      )}
      {...rest}
    />
  );
}

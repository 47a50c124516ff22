/** A block of code with its title, a button that copies it, and marked lines. Colours come from lib/content. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { ScrollWhenWide } from './scroll-when-wide';

const LANGUAGES: Readonly<Record<string, string>> = {
  python: 'Python',
  bash: 'Shell',
  json: 'JSON',
  mdx: 'MDX',
  yaml: 'YAML',
  text: 'Text',
};

const PRE = clsx(
  'w-max min-w-full p-4 font-mono text-2 leading-6 [font-variant-ligatures:none] [tab-size:4]',
  'print:w-auto print:whitespace-pre-wrap',
  '[&_code]:bg-transparent [&_code]:p-0 [&_code]:text-[1em]',
  // A marked line reaches from edge to edge.
  '[&_[data-marked]]:-mx-4 [&_[data-marked]]:inline-block [&_[data-marked]]:align-top [&_[data-marked]]:min-w-[calc(100%+2rem)]',
  '[&_[data-marked]]:border-l-3 [&_[data-marked]]:border-accent [&_[data-marked]]:bg-accent-soft',
  '[&_[data-marked]]:pr-4 [&_[data-marked]]:pl-[13px]',
);

export interface CodeBlockProps {
  'data-language'?: string;
  'data-title'?: string;
  children?: ReactNode;
}

export function CodeBlock({
  'data-language': language = 'text',
  'data-title': title,
  children,
}: CodeBlockProps) {
  const name = title ?? LANGUAGES[language] ?? language;
  return (
    <figure className="max-w-[48rem] overflow-hidden rounded-2 border border-line bg-sunken not-first:mt-2 not-last:mb-8 print:overflow-visible">
      <figcaption className="flex min-h-10 items-center justify-between gap-4 border-b border-line py-1 pr-1 pl-4 font-sans text-1 font-medium text-ink-2">
        {name}
        <CopyButton />
      </figcaption>
      <ScrollWhenWide label={`Code: ${name}`} className="outline-offset-[-2px]">
        <pre className={PRE}>{children}</pre>
      </ScrollWhenWide>
    </figure>
  );
}

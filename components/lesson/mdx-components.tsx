/**
 * The authors' vocabulary: how each element of Markdown and each component of a text looks. Which of
 * them a file may use is decided in lib/content/vocabulary.ts; what only an experiment lesson has is
 * in experiment-parts.tsx, so that no other page ships it.
 */
import 'katex/dist/katex.min.css';
import './math-fonts.css';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Answer, ChoiceLetter } from '@/components/quiz/choice-letter';
import { BlankField } from '@/components/quiz/kinds/blanks/blank-field';
import { Callout } from '@/components/ui/callout';
import { CodeBlock } from './code-block';
import { SectionHeading, SubsectionHeading } from './heading';
import { LessonLink } from './lesson-link';
import { DataCell, HeadCell, LessonTable } from './lesson-table';
import { MarginNote } from './margin-note';
import { Measured } from './measured';
import { ScrollWhenWide } from './scroll-when-wide';
import { Term } from './term';

/** What every text may use: lessons and questions alike. */
export const textComponents = {
  h2: SectionHeading,
  h3: SubsectionHeading,
  p: (props: ComponentProps<'p'>) => (
    <p className="relative max-w-measure text-pretty not-last:mb-6" {...props} />
  ),
  ul: (props: ComponentProps<'ul'>) => <ul className={clsx(LIST, 'list-disc')} {...props} />,
  ol: (props: ComponentProps<'ol'>) => <ol className={clsx(LIST, 'list-decimal')} {...props} />,
  blockquote: (props: ComponentProps<'blockquote'>) => (
    <blockquote
      className="max-w-measure border-l border-line-strong pl-4 text-ink-2 italic not-last:mb-6"
      {...props}
    />
  ),
  strong: (props: ComponentProps<'strong'>) => <strong className="font-semibold" {...props} />,
  a: LessonLink,
  table: LessonTable,
  th: HeadCell,
  td: DataCell,
  pre: CodeBlock,
  code: (props: ComponentProps<'code'>) => (
    <code className="rounded-[3px] bg-sunken px-[0.3em] py-[0.1em] wrap-break-word" {...props} />
  ),
  span: FormulaSpan,
  Note: (props: RemarkProps) => <Remark kind="note" {...props} />,
  Caution: (props: RemarkProps) => <Remark kind="caution" {...props} />,
  Aside: MarginNote,
  Measured,
  Term,
};

const LIST = 'max-w-measure pl-6 text-pretty marker:text-ink-3 not-last:mb-6 [&>li]:not-first:mt-2';

interface RemarkProps {
  title?: string;
  children?: ReactNode;
}

function Remark({ kind, title, children }: RemarkProps & { kind: 'note' | 'caution' }) {
  return (
    <Callout
      kind={kind}
      title={title}
      className="mt-2 max-w-measure not-last:mb-8 [&>p]:not-last:mb-2"
    >
      {children}
    </Callout>
  );
}

/** KaTeX makes spans; the one around a formula of its own line may be too wide for a phone. */
function FormulaSpan({ className, ...rest }: ComponentProps<'span'>) {
  const span = <span className={className} {...rest} />;
  if (className !== 'katex-display') return span;
  return (
    <ScrollWhenWide label="Formula" className="max-w-measure overflow-y-hidden not-last:mb-6">
      {span}
    </ScrollWhenWide>
  );
}

/** The vocabulary of questions: their texts may also name answers, and code may hold blanks. */
export const questionComponents = {
  ...textComponents,
  Answer,
  Choice: ChoiceLetter,
  Blank: BlankField,
};

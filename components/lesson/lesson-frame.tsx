/** The frames of a lesson: three columns for reading, one wide column for an experiment, one as wide as a question. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Page, type PageWidth } from '@/components/ui/page';
import { Contents } from './contents';
import type { ContentsEntry } from './contents-entry';

/** How the text of a lesson is set; its parts look for the group `lesson`. */
export const LESSON_TEXT = clsx(
  'group/lesson min-w-0 font-serif text-4',
  // KaTeX's own stylesheet makes formulas a fifth larger than the words around them.
  '[&_.katex]:text-[1.08em]!',
  // Tags that authors write themselves are not in the vocabulary's map, so they are styled from here.
  '[&_kbd]:rounded-1 [&_kbd]:border [&_kbd]:border-line-strong [&_kbd]:bg-surface [&_kbd]:px-1.5 [&_kbd]:py-0.5 [&_kbd]:font-mono [&_kbd]:text-[0.8em]',
);

interface FrameProps {
  crumbs: ReactNode;
  header: ReactNode;
  /** The text itself. */
  children: ReactNode;
  /** Stands right after the text and notes that its end was seen. */
  end: ReactNode;
  foot: ReactNode;
}

export function ReadingFrame({
  crumbs,
  header,
  children,
  end,
  foot,
  sections,
  minutes,
}: FrameProps & { sections: readonly ContentsEntry[]; minutes: number }) {
  return (
    <Page>
      <div className="mx-auto grid max-w-measure grid-cols-[minmax(0,1fr)] justify-center gap-x-12 xl:max-w-none xl:grid-cols-[13rem_minmax(0,37.5rem)_14rem] print:block print:max-w-none">
        <Contents sections={sections} minutes={minutes} />
        <article data-margin="" className={`relative ${LESSON_TEXT}`}>
          <div className="font-sans">{crumbs}</div>
          {header}
          <div className="mt-4">{children}</div>
          {end}
          {foot}
        </article>
      </div>
    </Page>
  );
}

export function WideFrame(props: FrameProps) {
  return <OneColumn width="experiment" {...props} />;
}

/** For problems to be solved, which stand as they do in the practice. The author's words give way to an open problem. */
export function QuestionFrame(props: FrameProps) {
  return <OneColumn width="question" {...props} />;
}

function OneColumn({
  width,
  crumbs,
  header,
  children,
  end,
  foot,
}: FrameProps & { width: PageWidth }) {
  return (
    <Page width={width}>
      <article className={LESSON_TEXT}>
        <div className="font-sans">{crumbs}</div>
        {header}
        <div className="mt-4 has-data-problem:[&>p]:hidden">{children}</div>
        {end}
        {foot}
      </article>
    </Page>
  );
}

/** A remark beside the text: in the margin where a frame has one (`data-margin`), otherwise below its paragraph. */
import type { ReactNode } from 'react';

export function MarginNote({ children }: { children?: ReactNode }) {
  return (
    // A span, because an author may write it inside of a paragraph as well as between two.
    <span
      role="note"
      className="my-4 block max-w-measure border-l border-line-strong pl-4 font-sans text-2 text-ink-2 not-print:xl:group-data-margin/lesson:absolute not-print:xl:group-data-margin/lesson:left-[calc(100%+3rem)] not-print:xl:group-data-margin/lesson:m-0 not-print:xl:group-data-margin/lesson:w-56 not-print:xl:group-data-margin/lesson:border-0 not-print:xl:group-data-margin/lesson:pl-0 not-print:xl:group-data-margin/lesson:[p>&]:top-1.5"
    >
      {children}
    </span>
  );
}

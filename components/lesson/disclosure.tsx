/** What a learner opens when wanted: hints one by one, and the solution. Native, so it works before any script. */
import type { ReactNode } from 'react';

/** Paper shows what is folded on the screen. */
const UNFOLDED_IN_PRINT =
  'print:[&::details-content]:[block-size:auto] print:[&::details-content]:[content-visibility:visible]';

export interface HintProps {
  /** What the hint is about: it says enough to decide whether to open it. */
  title: string;
  /** Both from `numberHints`. */
  number?: number;
  total?: number;
  children?: ReactNode;
}

export function Hint({ title, number = 1, total = 1, children }: HintProps) {
  const name = total > 1 ? `Hint ${number} of ${total}` : 'Hint';
  return (
    <details className={`max-w-measure border-t border-line ${UNFOLDED_IN_PRINT}`}>
      <summary className="py-2.5 font-sans text-2 font-medium hover:text-accent">
        {`${name}: ${title}`}
      </summary>
      <div className="pb-4 font-serif text-note text-ink-2 [&>p]:not-last:mb-2">{children}</div>
    </details>
  );
}

export function Solution({ children }: { children?: ReactNode }) {
  return (
    <details className={`my-6 border-y border-line ${UNFOLDED_IN_PRINT}`}>
      <summary className="py-3 font-sans text-3 font-medium hover:text-accent">
        Show the solution
      </summary>
      <div className="pt-2 pb-6">{children}</div>
    </details>
  );
}

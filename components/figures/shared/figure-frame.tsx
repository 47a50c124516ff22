/** What every figure of a lesson stands in: the drawing with its controls, then the author's caption and where the numbers come from. */
import type { ReactNode } from 'react';

export function FigureFrame({
  caption,
  source,
  children,
}: {
  /** The author's words. */
  caption?: string;
  /** Which runs were drawn; nothing where the figure is pure mathematics. */
  source?: string;
  children: ReactNode;
}) {
  return (
    <figure className="mt-2 mb-8 max-w-question font-sans text-3">
      {children}
      {(caption || source) && (
        <figcaption className="mt-3 text-2 text-ink-2">
          {caption && <span className="font-medium text-ink">{caption} </span>}
          {source}
        </figcaption>
      )}
    </figure>
  );
}

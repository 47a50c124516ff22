'use client';
/**
 * Keeps the place of a figure free until it comes into view, then loads and draws it. So a page ships
 * no figure before one is wanted, and nothing moves when it comes: `className` reserves its height,
 * where need be by the number of its items, `var(--items)`.
 */
import clsx from 'clsx';
import { DRAW_FIGURES, UNDRAWN } from '@/components/ui/draw-figures';
import { type ComponentType, type CSSProperties, useEffect, useRef, useState } from 'react';

/** How near to the window a figure begins to load. */
const NEAR = '160px';

export function WhenSeen<Props extends object>({
  load,
  props,
  className,
  items = 0,
}: {
  /** The same function for ever. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  className: string;
  items?: number;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [Figure, setFigure] = useState<ComponentType<Props> | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let isGone = false;
    const draw = (): void => {
      observer.disconnect();
      load().then(
        (loaded) => {
          if (!isGone) setFigure(() => loaded);
        },
        () => {
          if (!isGone) setFailed(true);
        },
      );
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    window.addEventListener(DRAW_FIGURES, draw);
    return () => {
      isGone = true;
      observer.disconnect();
      window.removeEventListener(DRAW_FIGURES, draw);
    };
  }, [load]);

  return (
    <div
      ref={place}
      {...(!Figure && !hasFailed && UNDRAWN)}
      style={{ '--items': items } as CSSProperties}
      className={clsx('flex flex-col rounded-2 border border-line bg-surface p-4', className)}
    >
      {Figure ? (
        <Figure {...props} />
      ) : (
        <p className="m-auto text-2 text-ink-3">
          {hasFailed ? (
            'The figure could not be loaded. Reload the page to try again.'
          ) : (
            <>
              <span className="print:hidden">The figure is drawn when it comes into view.</span>
              <span className="hidden print:inline">
                This figure was not drawn before. “Print” above the title draws all of them.
              </span>
            </>
          )}
        </p>
      )}
    </div>
  );
}

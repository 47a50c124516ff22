'use client';
/**
 * Keeps the place of a figure free until it comes into view, then loads and draws it. So a page ships
 * no figure before one is wanted, and nothing moves when it comes: `className` reserves its height,
 * where need be by the number of its items, `var(--items)`. On a page that was only opened, a figure
 * of which no more than the upper edge is in view waits for the first scroll or press.
 */
import clsx from 'clsx';
import { DRAW_FIGURES, UNDRAWN } from '@/components/ui/draw-figures';
import { onSignOfLife } from '@/components/ui/signs-of-life';
import { type ComponentType, type CSSProperties, useEffect, useRef, useState } from 'react';

/** How near to the window a figure begins to load, once somebody is there. */
const NEAR = '160px';
/** The part of it that is in view when it is drawn even so. */
const MOST = 0.5;

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
    let isAsked = false;
    const draw = (): void => {
      if (isAsked) return;
      isAsked = true;
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
    const observe = (options: IntersectionObserverInit): IntersectionObserver => {
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      }, options);
      observer.observe(element);
      return observer;
    };
    let observer = observe({ threshold: MOST });
    const forget = onSignOfLife(() => {
      if (isAsked) return;
      observer.disconnect();
      observer = observe({ rootMargin: NEAR });
    });
    window.addEventListener(DRAW_FIGURES, draw);
    return () => {
      isGone = true;
      forget();
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

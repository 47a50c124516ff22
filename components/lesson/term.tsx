'use client';
/**
 * A word of the glossary. Its definition shows on hover and on focus, in the margin where a frame has
 * one (`data-margin`), otherwise floating below the word; Escape closes it. It moves no other text.
 */
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** Time to get the pointer from the word to its definition. */
const LEAVE_MS = 400;
/** Of the floating definition, as its classes say, and the space kept to the edge of the window; in px. */
const WIDTH = 288;
const EDGE = 16;

export function Term({
  name,
  definition,
  children,
}: {
  /** Both from the glossary, by lib/content. */
  name?: string;
  definition?: string;
  children?: ReactNode;
}) {
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const [shift, setShift] = useState(0);

  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [open]);
  useEffect(() => () => clearTimeout(leaving.current), []);

  function show() {
    clearTimeout(leaving.current);
    const left = root.current?.getBoundingClientRect().left ?? 0;
    const most = document.documentElement.clientWidth - EDGE - WIDTH;
    setShift(Math.max(EDGE, Math.min(left, most)) - left);
    setOpen(true);
  }

  function leave() {
    leaving.current = setTimeout(() => {
      if (!root.current?.contains(document.activeElement)) setOpen(false);
    }, LEAVE_MS);
  }

  return (
    <span
      ref={root}
      onMouseEnter={show}
      onMouseLeave={leave}
      className="relative xl:group-data-margin/lesson:static"
    >
      <button
        type="button"
        aria-describedby={id}
        onFocus={show}
        onBlur={() => setOpen(false)}
        onClick={show}
        className="cursor-help rounded-none border-0 bg-transparent p-0 text-left font-[inherit] leading-[inherit] text-[inherit] underline decoration-ink-3 decoration-dotted decoration-1 underline-offset-4 hover:decoration-accent print:no-underline"
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        style={{ '--shift': `${shift}px` } as CSSProperties}
        className={clsx(
          'absolute top-full left-(--shift) z-10 w-72 max-w-[calc(100vw-2rem)] rounded-1 border border-line-strong bg-surface px-4 py-3 text-left font-sans text-2 font-normal text-ink not-italic shadow-float print:hidden',
          'xl:group-data-margin/lesson:top-auto xl:group-data-margin/lesson:left-[calc(100%+3rem)] xl:group-data-margin/lesson:w-56 xl:group-data-margin/lesson:rounded-none xl:group-data-margin/lesson:border-0 xl:group-data-margin/lesson:border-l-2 xl:group-data-margin/lesson:border-accent xl:group-data-margin/lesson:bg-bg xl:group-data-margin/lesson:py-0 xl:group-data-margin/lesson:shadow-none',
          !open && 'hidden',
        )}
      >
        <strong className="block font-semibold">{name}</strong>
        {definition}
      </span>
    </span>
  );
}

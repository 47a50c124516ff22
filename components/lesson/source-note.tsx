'use client';
/** A quiet note on a piece of text: shown while it is pointed at or has the focus, and put away with Escape. */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

const EDGE_PX = 12;

export function SourceNote({ note, children }: { note: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [shift, setShift] = useState(0);

  useLayoutEffect(() => {
    if (!isOpen || !box.current) return;
    const { left, right } = box.current.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - EDGE_PX);
    setShift((before) => {
      // The place as it would be without a shift, so that measuring twice gives the same.
      const bare = { left: left - before, over: over - before };
      return bare.over > 0 ? -Math.min(bare.over, bare.left - EDGE_PX) : 0;
    });
  }, [isOpen]);

  return (
    <span
      className="relative inline-block"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
    >
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
        className="cursor-help rounded-1 whitespace-nowrap underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink-3 print:no-underline"
      >
        {children}
      </button>
      <span
        ref={box}
        id={id}
        role="tooltip"
        hidden={!isOpen}
        style={{ translate: `${shift}px 0` }}
        // Touches the figure, so that the pointer can move onto it.
        className="absolute top-full left-0 z-10 w-64 max-w-[calc(100vw-1.5rem)] rounded-2 border border-line-strong bg-surface px-3 py-2 text-left font-sans text-2 text-ink-2 shadow-[0_4px_16px_rgb(0_0_0/0.12)] print:hidden"
      >
        {note}
      </span>
    </span>
  );
}

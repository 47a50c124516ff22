'use client';
/** How many problems the whole content has, always in view, and the panel that lists them. */
import clsx from 'clsx';
import { CircleCheck, CircleX, TriangleAlert, X } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { capitalize } from '@/components/ui/capitalize';
import { ProblemItems } from './problem-item';
import type { ProblemView } from './problem-view';
import { sayLevels } from './say-problems';

export interface ProblemPanelProps {
  /** Errors first. */
  problems: readonly ProblemView[];
  /** False while the slower checks have not seen what was saved. */
  isReviewed: boolean;
  /** A sentence for each check that could not be made here. */
  skipped: readonly string[];
}

/** Links to it open the panel. */
export const PANEL_HASH = '#all-problems';

export function ProblemPanel({ problems, isReviewed, skipped }: ProblemPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const openByLink = () => {
      if (location.hash === PANEL_HASH) setIsOpen(true);
    };
    openByLink();
    window.addEventListener('hashchange', openByLink);
    return () => window.removeEventListener('hashchange', openByLink);
  }, []);

  const close = useCallback(() => {
    setIsOpen(false);
    button.current?.focus();
    // So that the same link opens it again.
    if (location.hash === PANEL_HASH) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    heading.current?.focus();
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && panel.current?.contains(document.activeElement)) close();
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [isOpen, close]);

  const words = capitalize(sayLevels(problems));
  const [first] = problems;
  const Icon = first === undefined ? CircleCheck : LEVELS[first.level].icon;
  return (
    <div className="font-sans text-2 print:hidden">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
        className="fixed right-4 bottom-4 z-20 inline-flex min-h-10 items-center gap-2 rounded-full border border-dashed border-line-strong bg-surface px-4 font-medium shadow-float hover:bg-sunken"
      >
        <Icon
          aria-hidden
          size={18}
          strokeWidth={1.75}
          className={first === undefined ? 'text-correct' : LEVELS[first.level].ink}
        />
        {words}
        {!isReviewed && <span className="text-ink-3">reviewing</span>}
      </button>
      <span role="status" className="sr-only">
        {words} in the content
      </span>
      <section
        ref={panel}
        id={id}
        aria-label="Problems of the content"
        hidden={!isOpen}
        className={clsx(
          isOpen && 'flex flex-col',
          'fixed inset-x-0 bottom-0 z-20 max-h-[min(75dvh,40rem)] border-t border-dashed border-line-strong bg-surface shadow-float',
        )}
      >
        <div className="flex items-center gap-4 border-b border-line px-4 py-2 sm:px-8">
          <h2
            ref={heading}
            tabIndex={-1}
            className="font-sans text-3 tracking-[0] outline-offset-3"
          >
            {words}
          </h2>
          <span className="text-1 text-ink-3">the whole content</span>
          <Button look="quiet" small onClick={close} className="ml-auto">
            <X aria-hidden size={16} strokeWidth={1.75} />
            Close
          </Button>
        </div>
        {/* Room below for Next's own button. */}
        <div className="relative overflow-y-auto px-4 pb-16 sm:px-8">
          <ProblemItems problems={problems} />
          <p className="border-t border-line pt-3 text-ink-2 first:border-0">
            {isReviewed
              ? 'Links, teaching, spelling and Python were reviewed as saved.'
              : 'Links, teaching, spelling and Python are being reviewed; npm run dev does it.'}
            {skipped.map((sentence) => ` ${sentence}`)}
          </p>
        </div>
      </section>
    </div>
  );
}

const LEVELS = {
  error: { icon: CircleX, ink: 'text-wrong' },
  warning: { icon: TriangleAlert, ink: 'text-caution' },
};

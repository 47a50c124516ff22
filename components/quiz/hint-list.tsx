/** The hints opened so far. The region is always in the page, so that a new hint is announced. */
import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';

export function HintList({ hints, shown }: { hints: readonly ReactNode[]; shown: number }) {
  return (
    <div aria-live="polite" className="mt-6 grid gap-2 empty:hidden">
      {hints.slice(0, shown).map((hint, index) => (
        <div
          key={index}
          className="rounded-r-1 border-l-3 border-accent bg-accent-soft px-4 py-4 font-serif text-note sm:px-6"
        >
          <strong className="mb-1 flex items-center gap-1.5 font-sans text-3 font-semibold">
            <Lightbulb aria-hidden size={20} strokeWidth={1.75} />
            Hint {index + 1} of {hints.length}
          </strong>
          {hint}
        </div>
      ))}
    </div>
  );
}

/** What the button offers next; null when every hint is open. */
export function offerHint(count: number, shown: number): string | null {
  if (shown >= count) return null;
  return shown === 0 ? 'Show a hint' : `Show hint ${shown + 1} of ${count}`;
}

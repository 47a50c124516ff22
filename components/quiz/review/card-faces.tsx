/** What stands on a card: its front, and its back once it is turned. */
import clsx from 'clsx';
import type { ReactNode, RefObject } from 'react';
import type { CardView } from '../card-view';
import { ReadOn } from '../read-on';

type SideRef = RefObject<HTMLDivElement | null>;

export function CardFaces({
  card,
  reason,
  flipped,
  frontRef,
  backRef,
}: {
  card: CardView;
  /** Why it is shown, e.g. "New". */
  reason: string;
  flipped: boolean;
  frontRef?: SideRef;
  backRef?: SideRef;
}) {
  return (
    <div className="rounded-2 border border-line-strong bg-surface">
      <p className="flex flex-wrap gap-x-4 border-b border-line px-4 py-2 text-2 text-ink-2 sm:px-6">
        <span>Objective: {card.objective.short}</span>
        <span className="ml-auto">{reason}</span>
      </p>
      <Side name="Front of the card" sideRef={frontRef}>
        {card.front}
      </Side>
      {flipped && (
        <Side name="Back of the card" sideRef={backRef} isBack>
          {card.back}
          <ReadOn
            objective={card.objective.id}
            misconceptions={card.mends}
            className="mt-4 font-sans text-2"
          />
        </Side>
      )}
    </div>
  );
}

function Side({
  name,
  sideRef,
  isBack = false,
  children,
}: {
  name: string;
  sideRef?: SideRef;
  isBack?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      ref={sideRef}
      role="group"
      aria-label={name}
      tabIndex={-1}
      className={clsx(
        'px-4 py-6 font-serif text-4 outline-none sm:px-6 [&>p]:not-last:mb-4',
        isBack ? 'rounded-b-2 border-t border-line bg-sunken' : 'font-medium',
      )}
    >
      {children}
    </div>
  );
}

'use client';
/**
 * One card: its front, its back once it is turned, and the ratings. Props only; the effect moves the
 * focus to the side that has come up.
 */
import clsx from 'clsx';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import type { Rating } from '@/lib/core/progress';
import type { CardView } from '../card-view';
import { ReadOn } from '../read-on';
import { Key } from './key';
import { RatingButtons } from './rating-buttons';
import { useCardKeys } from './use-card-keys';

export interface FlipCardProps {
  card: CardView;
  /** Why it is shown, e.g. "New". */
  reason: string;
  flipped: boolean;
  /** Milliseconds until the card comes back, by rating. */
  intervals: Readonly<Record<Rating, number>>;
  onFlip: () => void;
  onRate: (rating: Rating) => void;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** Mount it anew for each card that comes up. */
export function FlipCard({
  card,
  reason,
  flipped,
  intervals,
  onFlip,
  onRate,
  onUndo,
}: FlipCardProps) {
  const whole = useRef<HTMLDivElement>(null);
  const front = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);
  useCardKeys(whole, { onFlip, onRate: flipped ? onRate : null, onUndo });
  useEffect(() => {
    const side = (flipped ? back : front).current;
    side?.focus({ preventScroll: true });
    side?.scrollIntoView({ block: 'nearest' });
  }, [flipped]);

  return (
    <div ref={whole}>
      <div className="rounded-2 border border-line-strong bg-surface">
        <p className="flex flex-wrap gap-x-4 border-b border-line px-4 py-2 text-2 text-ink-2 sm:px-6">
          <span>Objective: {card.objective.short}</span>
          <span className="ml-auto">{reason}</span>
        </p>
        <Side name="Front of the card" sideRef={front}>
          {card.front}
        </Side>
        {flipped && (
          <Side name="Back of the card" sideRef={back} isBack>
            {card.back}
            <ReadOn
              objective={card.objective.id}
              misconceptions={card.mends}
              className="mt-4 font-sans text-2"
            />
          </Side>
        )}
      </div>
      <div className="mt-4">
        {flipped ? (
          <RatingButtons intervals={intervals} onRate={onRate} />
        ) : (
          <Button
            look="primary"
            onClick={onFlip}
            aria-keyshortcuts="Space Enter"
            className="w-full"
          >
            Turn the card
            <Key isLabel>Space</Key>
          </Button>
        )}
      </div>
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
  sideRef: RefObject<HTMLDivElement | null>;
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

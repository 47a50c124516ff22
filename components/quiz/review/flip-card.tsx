'use client';
/**
 * One card: its front, its back once it is turned, and the ratings. Props only; the effect moves the
 * focus to the side that has come up.
 */
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Rating } from '@/lib/core/progress';
import type { CardView } from '../card-view';
import { CardFaces } from './card-faces';
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
      <CardFaces {...{ card, reason, flipped }} frontRef={front} backRef={back} />
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

'use client';
/** Before and after a review session: how many cards there are now, or when the next one is due. Props only. */
import { ArrowRight, CircleCheck, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { formatWhen } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { MOST_NEW_CARDS, type ReviewPlan } from '@/lib/core/quiz/review';
import { Key } from './key';

export function ReviewStart({
  isReady,
  plan,
  total,
  ratings,
  onBegin,
  onUndo,
}: {
  /** False while the record is read. */
  isReady: boolean;
  plan: ReviewPlan;
  /** How many cards the pattern has. */
  total: number;
  /** How many were given in the session that has just ended; null before one. */
  ratings: number | null;
  onBegin: () => void;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isEnd = ratings !== null;
  useEffect(() => {
    if (isEnd) heading.current?.focus();
  }, [isEnd]);
  const hasCards = plan.queue.length > 0;
  return (
    <Panel aria-labelledby="cards-now" className="grid justify-items-start gap-2 max-sm:p-4">
      <h3
        id="cards-now"
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 font-sans text-5"
      >
        {isReady && !hasCards && (
          <CircleCheck aria-hidden size={24} strokeWidth={1.75} className="text-accent" />
        )}
        {isReady ? sayHead(plan, ratings) : 'Cards'}
      </h3>
      <p className="max-w-measure text-ink-2">
        {isReady ? sayPlan(plan) : `${total} cards. What is due is read from your record.`}
      </p>
      {hasCards && (
        <p className="max-w-measure text-2 text-ink-2">
          Recall the answer, turn the card, then say how it went. At most {MOST_NEW_CARDS} new cards
          a day.{' '}
          <span className="pointer-coarse:hidden">
            <Key>Space</Key> turns a card, <Key>1</Key> to <Key>4</Key> rate it.
          </span>
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        {(hasCards || !isReady) && (
          <Button look="primary" disabled={!isReady} onClick={onBegin}>
            {isEnd ? 'Go on' : 'Start the review'}
            <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
          </Button>
        )}
        {onUndo && (
          <Button onClick={onUndo}>
            <Undo2 aria-hidden size={20} strokeWidth={1.75} />
            Take the last rating back
          </Button>
        )}
      </div>
    </Panel>
  );
}

function sayHead({ queue }: ReviewPlan, ratings: number | null): string {
  if (queue.length > 0) return queue.length === 1 ? 'One card' : `${queue.length} cards`;
  if (!ratings) return 'Nothing is due';
  return ratings === 1 ? 'Done: one card rated' : `Done: ${ratings} ratings`;
}

function sayPlan({ queue, due, fresh, next }: ReviewPlan): string {
  if (queue.length > 0) {
    const soon = queue.length - due - fresh;
    const parts = [
      due > 0 && `${due} due`,
      fresh > 0 && `${fresh} new`,
      soon > 0 && `${soon} to be seen once more`,
    ].filter((part) => part !== false);
    return `${parts.join(', ')}.`;
  }
  return next === null
    ? 'No card is waiting.'
    : `The next card is due on ${formatWhen(new Date(next).toISOString())}.`;
}

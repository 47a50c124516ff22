'use client';
/**
 * The review cards of a pattern: what is due now, one card after the other, and when to come back.
 * When a card is due is decided in lib/core/quiz/review.
 */
import { Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { useNow } from '@/components/ui/use-now';
import type { PatternId } from '@/lib/core/course';
import type { Rating } from '@/lib/core/progress';
import {
  planReview,
  previewRatings,
  type CardSchedule,
  type ReviewMaterial,
} from '@/lib/core/quiz/review';
import type { CardView } from '../card-view';
import { FlipCard } from './flip-card';
import { formatInterval } from './format-interval';
import { Key } from './key';
import { RATING_WORDS } from './rating-words';
import { ReviewStart } from './review-start';
import { useReview } from './use-review';

const MINUTE_MS = 60_000;

export interface ReviewProps {
  pattern: PatternId;
  /** At least one, in the order in which new ones are shown. */
  cards: readonly CardView[];
  /** The objective of each question of practice and challenge, by its id: wrong answers bring cards forward. */
  objectives: Readonly<Record<string, string>>;
}

export function Review({ pattern, cards, objectives }: ReviewProps) {
  const material = useMemo((): ReviewMaterial => {
    const outlined = cards.map(({ id, objective, mends }) => ({
      id,
      objective: objective.id,
      mends,
    }));
    return { cards: outlined, objectives };
  }, [cards, objectives]);
  const { isLoaded, session, schedules, shown, begin, flip, rate, undo } = useReview(
    pattern,
    material,
  );
  const now = useNow(MINUTE_MS);
  const plan = planReview(schedules, now ?? new Date(0));
  const card = cards.find(({ id }) => id === session?.cardId);
  const canUndo = session !== null && session.rated.length > 0;

  return (
    <section aria-label="Review cards" className="my-8 font-sans text-3 print:hidden">
      {session && card && shown && now ? (
        <>
          <FlipCard
            key={`${card.id}/${session.rated.length}`}
            card={card}
            reason={sayReason(shown, now)}
            flipped={session.flipped}
            intervals={previewRatings(shown.memory, now)}
            onFlip={flip}
            onRate={(rating) => rate(card, rating, sayRating(rating, shown))}
            onUndo={canUndo ? undo : null}
          />
          <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-2 text-ink-2">
            <span>{sayLeft(plan.queue, card.id)}</span>
            <Button
              small
              look="quiet"
              disabled={!canUndo}
              aria-keyshortcuts="u"
              onClick={undo}
              className="ml-auto"
            >
              <Undo2 aria-hidden size={16} strokeWidth={1.75} />
              Take the last rating back
              <Key isLabel>U</Key>
            </Button>
          </div>
        </>
      ) : (
        <ReviewStart
          isReady={isLoaded && now !== null}
          plan={plan}
          total={cards.length}
          ratings={session?.rated.length ?? null}
          onBegin={begin}
          onUndo={canUndo ? undo : null}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {session?.news}
      </p>
    </section>
  );
}

function sayReason({ memory, called, due }: CardSchedule, now: Date): string {
  if (called) return 'Due because of a wrong answer';
  if (!memory) return 'New';
  return due !== null && due <= now.getTime() ? 'Due' : 'Once more';
}

function sayRating(rating: Rating, { memory }: CardSchedule): string {
  const interval = previewRatings(memory, new Date())[rating];
  return `${RATING_WORDS[rating].label}: the card comes back in ${formatInterval(interval)}.`;
}

/** How many cards are to come, the one shown left out. */
function sayLeft(queue: readonly string[], cardId: string): string {
  const left = queue.filter((id) => id !== cardId).length;
  if (left === 0) return 'The last card';
  return left === 1 ? 'One more after this' : `${left} more after this`;
}

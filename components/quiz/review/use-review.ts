'use client';
/** A review session for React: which card is shown, what each rating does, and how one is taken back. */
import { useEffect, useMemo, useState } from 'react';
import type { PatternId } from '@/lib/core/course';
import { NO_PATTERN_PROGRESS, type Rating, type ReviewFact } from '@/lib/core/progress';
import { findSchedules, planReview, rateMemory, type ReviewMaterial } from '@/lib/core/quiz/review';
import {
  prepareForCards,
  usePatternProgress,
  useRecordActions,
  useRecordEvent,
} from '@/lib/record/use-record';
import type { CardView } from '../card-view';

export interface ReviewSession {
  /** The card that is shown; null at the end. */
  cardId: string | null;
  flipped: boolean;
  /** The cards rated so far, in order; one may come more than once. */
  rated: readonly { cardId: string; rating: Rating; turn: number }[];
  /** To be spoken: what the last act did. */
  news: string;
}

export function useReview(pattern: PatternId, material: ReviewMaterial) {
  const known = usePatternProgress(pattern);
  const progress = known ?? NO_PATTERN_PROGRESS;
  const recordEvent = useRecordEvent();
  const { remove } = useRecordActions();
  const [isPrepared, setPrepared] = useState(false);
  const [session, setSession] = useState<ReviewSession | null>(null);
  const schedules = useMemo(() => findSchedules(material, progress), [material, progress]);
  const shown = schedules.find((schedule) => schedule.cardId === session?.cardId) ?? null;

  useEffect(() => {
    // A rating that showed late would bring its card up again, and could not be taken back yet.
    void prepareForCards()
      .catch(() => undefined)
      .then(() => setPrepared(true));
  }, []);

  function begin(): void {
    const [cardId = null] = planReview(schedules, new Date()).queue;
    setSession({ cardId, flipped: false, rated: [], news: '' });
  }

  function flip(): void {
    if (session?.cardId) setSession({ ...session, flipped: !session.flipped, news: '' });
  }

  /** @param said the rating and when the card comes back, to be spoken */
  function rate({ id, contentHash }: CardView, rating: Rating, said: string): void {
    if (!session || session.cardId !== id || !session.flipped || !shown) return;
    const now = new Date();
    const turn = shown.ratings;
    const fact = { cardId: id, contentHash, rating, turn };
    void recordEvent({ type: 'card-reviewed', payload: { pattern, ...fact } });
    // The record has it by now, but this render does not.
    const memory = rateMemory(shown.memory, rating, now);
    const stated: ReviewFact = { ...fact, eventId: '', at: now.toISOString(), memory };
    const after = { ...progress, reviews: [...progress.reviews, stated] };
    const [cardId = null] = planReview(findSchedules(material, after), now).queue;
    const rated = [...session.rated, { cardId: id, rating, turn }];
    setSession({ cardId, flipped: false, rated, news: said });
  }

  function undo(): void {
    const last = session?.rated.at(-1);
    if (!session || !last) return;
    const fact = progress.reviews.findLast(
      ({ cardId, turn }) => cardId === last.cardId && turn === last.turn,
    );
    if (!fact) return;
    void remove([fact.eventId]);
    const rated = session.rated.slice(0, -1);
    setSession({ cardId: last.cardId, flipped: true, rated, news: 'The rating is taken back.' });
  }

  return {
    isLoaded: known !== null && isPrepared,
    session,
    schedules,
    shown,
    begin,
    flip,
    rate,
    undo,
  };
}

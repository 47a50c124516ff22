'use client';
/** What is due for review in a pattern now. */
import { useMemo } from 'react';
import { useNow } from '@/components/ui/use-now';
import { findSchedules, planReview, type ReviewPlan } from '@/lib/core/quiz/review';
import { usePatternProgress } from '@/lib/record/use-record';
import type { PatternOutline } from './pattern-outline';

export const MINUTE_MS = 60_000;

/** Null while the record is read, and where the pattern has no review. */
export function useReviewPlan({
  id,
  modes,
  review,
}: Pick<PatternOutline, 'id' | 'modes' | 'review'>): ReviewPlan | null {
  const progress = usePatternProgress(id);
  const now = useNow(MINUTE_MS);
  const isWritten = modes.some((mode) => mode.id === 'review' && mode.written);
  const schedules = useMemo(() => progress && findSchedules(review, progress), [progress, review]);
  if (!schedules || !now || !isWritten || review.cards.length === 0) return null;
  return planReview(schedules, now);
}

/** e.g. "3 cards due", "Nothing due. Next on 7 Jun 2026, 18:30". */
export function sayDue(
  { due, fresh, queue, next }: ReviewPlan,
  formatWhen: (iso: string) => string,
): string {
  if (due > 0) return due === 1 ? '1 card due' : `${due} cards due`;
  if (fresh > 0) return `Nothing due, ${fresh === 1 ? '1 new card' : `${fresh} new cards`}`;
  if (queue.length > 0) return 'Nothing due. A card comes back within minutes';
  if (next === null) return 'Nothing due';
  return `Nothing due. Next on ${formatWhen(new Date(next).toISOString())}`;
}

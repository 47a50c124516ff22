/**
 * The scheduler of cards, for the fold of events: a library that a page fetches only where cards
 * were rated.
 */
import type { LearningEvent } from '@/lib/core/progress';
import type { RememberRatings } from '@/lib/core/quiz/review';

let scheduler: RememberRatings | null = null;

/** Whether everything is there that these events need to be folded. */
export function isReadyFor(events: readonly LearningEvent[]): boolean {
  return scheduler !== null || !events.some(({ type }) => type === 'card-reviewed');
}

/** Rejects where it cannot be loaded. */
export async function prepareFor(events: readonly LearningEvent[]): Promise<void> {
  if (!isReadyFor(events)) await prepareForCards();
}

/** So that the first rating is shown as soon as it is made. Rejects where it cannot be loaded. */
export async function prepareForCards(): Promise<void> {
  ({ rememberRatings: scheduler } = await import('@/lib/core/quiz/review/rate-memory'));
}

/** Only for events that `isReadyFor` lets pass. */
export const recallCards: RememberRatings = (ratings) => scheduler?.(ratings) ?? [];

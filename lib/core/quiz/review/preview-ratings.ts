/** When a card would come back after each rating, for the words on the buttons. */
import type { Rating } from '../../progress/event-limits';
import { lastRatedMs, type Memory } from './memory';
import { rateMemory } from './rate-memory';

/** Milliseconds from now until the card is due, by rating; from its last rating where the clock was set back to before it. */
export function previewRatings(memory: Memory | null, now: Date): Record<Rating, number> {
  const from = Math.max(now.getTime(), lastRatedMs(memory));
  const after = (rating: Rating) => rateMemory(memory, rating, now).due - from;
  return {
    again: after('again'),
    hard: after('hard'),
    good: after('good'),
    easy: after('easy'),
  };
}

/** What is known of a learner's memory of one card. It is worked out in rate-memory.ts. */
import type { Card as FsrsCard } from 'ts-fsrs';
import type { Rating } from '../../progress/event-limits';

export interface Memory {
  /** For rate-memory.ts alone. */
  card: Readonly<FsrsCard>;
  /** When the card is due, in milliseconds since 1970. */
  due: number;
  /** Milliseconds since 1970. */
  lastRated: number;
  /** True where the card comes back within minutes. */
  beingLearned: boolean;
}

export interface StatedRating {
  cardId: string;
  rating: Rating;
  /** ISO time. */
  at: string;
  /** Orders the ratings of a card before their times do. */
  turn: number;
}

/** What `rememberRatings` of rate-memory.ts does, for whoever is handed it. */
export type RememberRatings = <Stated extends StatedRating>(
  ratings: readonly Stated[],
) => (Stated & { memory: Memory })[];

/** Milliseconds since 1970; -Infinity before the first rating. */
export function lastRatedMs(memory: Memory | null): number {
  return memory?.lastRated ?? -Infinity;
}

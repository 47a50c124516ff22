/** What is known of a learner's memory of one card. It is worked out in rate-memory.ts. */
import type { Card as FsrsCard } from 'ts-fsrs';

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

/** Milliseconds since 1970; -Infinity before the first rating. */
export function lastRatedMs(memory: Memory | null): number {
  return memory?.lastRated ?? -Infinity;
}

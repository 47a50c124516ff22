/**
 * What is known of a learner's memory of one card, by FSRS (ts-fsrs, the only module that imports
 * it): https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm. The weights are
 * the published defaults of FSRS-6; no learner here has the thousand ratings that fitting needs.
 */
import { createEmptyCard, fsrs, Rating as FsrsRating, State, type Card as FsrsCard } from 'ts-fsrs';
import type { Rating } from '../../progress/quiz-payloads';

/** Opaque but for what the functions below tell. */
export type Memory = Readonly<FsrsCard>;

/** A card comes back when the chance to recall it has fallen to this. */
const RETENTION = 0.9;
/** In days: whoever knows a card for good still sees it once a year. */
const LONGEST_INTERVAL = 365;

const scheduler = fsrs({
  request_retention: RETENTION,
  maximum_interval: LONGEST_INTERVAL,
  // The same ratings give the same dates.
  enable_fuzz: false,
  // What was not recalled comes back once after ten minutes; everything else waits for days.
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

const GRADES = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const satisfies Record<Rating, FsrsRating>;

/** The memory after a rating; `null` before the first. A time before the last rating counts as the time of that rating. */
export function rateMemory(memory: Memory | null, rating: Rating, at: Date): Memory {
  const time = new Date(Math.max(at.getTime(), lastRatedMs(memory)));
  return scheduler.next(memory ?? createEmptyCard(time), time, GRADES[rating]).card;
}

/** When the card is due, in milliseconds since 1970. */
export function dueMs(memory: Memory): number {
  return memory.due.getTime();
}

/** Milliseconds since 1970; -Infinity before the first rating. */
export function lastRatedMs(memory: Memory | null): number {
  return memory?.last_review?.getTime() ?? -Infinity;
}

/** True where the card comes back within minutes. */
export function isBeingLearned({ state }: Memory): boolean {
  return state === State.Learning || state === State.Relearning;
}

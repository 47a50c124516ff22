/**
 * A learner's memory of one card by FSRS (ts-fsrs, the only module that imports it):
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm. The weights are
 * the published defaults of FSRS-6; no learner here has the thousand ratings that fitting needs.
 * Loaded where cards were rated, so that nobody else waits for it.
 */
import { createEmptyCard, fsrs, Rating as FsrsRating, State, type Card as FsrsCard } from 'ts-fsrs';
import type { Rating } from '../../progress/event-limits';
import { lastRatedMs, type Memory, type StatedRating } from './memory';

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
  const before: FsrsCard = memory?.card ?? createEmptyCard(time);
  const { card } = scheduler.next(before, time, GRADES[rating]);
  return {
    card,
    due: card.due.getTime(),
    lastRated: time.getTime(),
    beingLearned: card.state === State.Learning || card.state === State.Relearning,
  };
}

/** Each rating with the memory of its card after it. They keep their places, whatever the order in which they count. */
export function rememberRatings<Stated extends StatedRating>(
  ratings: readonly Stated[],
): (Stated & { memory: Memory })[] {
  const memories = new Map<string, Memory>();
  const after = new Map<Stated, Memory>();
  const inTurn = [...ratings].sort(
    (a, b) => a.turn - b.turn || Date.parse(a.at) - Date.parse(b.at),
  );
  for (const stated of inTurn) {
    const before = memories.get(stated.cardId) ?? null;
    const memory = rateMemory(before, stated.rating, new Date(stated.at));
    memories.set(stated.cardId, memory);
    after.set(stated, memory);
  }
  return ratings.map((stated) => ({ ...stated, memory: after.get(stated)! }));
}

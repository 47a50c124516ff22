/** What a review session shows now, and when the next card is due where there is nothing to show. */
import type { CardSchedule } from './schedule-cards';

/** New cards within a day, so that what they bring back later stays bearable. */
export const MOST_NEW_CARDS = 10;

const MINUTE_MS = 60_000;
/** Shorter than a day: who reviews every evening does not have to come later each time. */
const NEW_CARDS_PERIOD_MS = 20 * 60 * MINUTE_MS;
/** A card that comes back within minutes is shown at the end of the session instead of holding it up. */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

export interface ReviewPlan {
  /** Ids in the order to be shown: due ones, new ones, then those that come back within minutes. */
  queue: string[];
  /** How many of them are due, new ones left out. */
  due: number;
  /** How many of them are new. */
  fresh: number;
  /** Milliseconds since 1970 at which there is something to show again; null while there is, and where nothing will come. */
  next: number | null;
}

export function planReview(schedules: readonly CardSchedule[], now: Date): ReviewPlan {
  const time = now.getTime();
  const due = schedules
    .filter((card) => card.due !== null && card.due <= time)
    .sort((a, b) => a.due! - b.due!);
  const recent = schedules
    .flatMap(({ firstRated }) => firstRated ?? [])
    // Also those after now, as a clock that was set back has them: they are of today.
    .filter((first) => first > time - NEW_CARDS_PERIOD_MS)
    .sort((a, b) => a - b);
  const unseen = schedules.filter((card) => card.due === null);
  const fresh = unseen.slice(0, Math.max(0, MOST_NEW_CARDS - recent.length));
  const soon = schedules
    .filter(
      ({ due: at, memory }) => memory?.beingLearned && at! > time && at! <= time + LEARN_AHEAD_MS,
    )
    .sort((a, b) => a.due! - b.due!);
  const queue = [...due, ...fresh, ...soon].map((card) => card.cardId);
  const later = schedules.flatMap((card) => (card.due !== null && card.due > time ? card.due : []));
  if (unseen.length > 0 && recent[0] !== undefined) later.push(recent[0] + NEW_CARDS_PERIOD_MS);
  return {
    queue,
    due: due.length,
    fresh: fresh.length,
    next: queue.length === 0 && later.length > 0 ? Math.min(...later) : null,
  };
}

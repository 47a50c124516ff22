/**
 * When each review card is due: a fold over its ratings and over wrong answers. Which cards a session
 * shows, and how many new ones, is decided in plan-review.ts.
 */
import type { Card } from '../card';
import { lastRatedMs, type Memory } from './memory';

export type ReviewCard = Pick<Card, 'id' | 'objective' | 'mends'>;

export interface CardRating {
  cardId: string;
  /** ISO time. */
  at: string;
  /** Orders the ratings of a card before their times do. */
  turn: number;
  /** After this rating. */
  memory: Memory;
}

/** A wrong answer in practice, challenge or pattern test. */
export interface Lapse {
  /** ISO time. */
  at: string;
  /** Null where the question exists no longer. */
  objective: string | null;
  /** What the answer stands for; often empty. */
  misconceptions: readonly string[];
}

export interface CardSchedule {
  cardId: string;
  /** Null for a card that was never rated. */
  memory: Memory | null;
  /** Milliseconds since 1970; null for a new card that nothing calls for. */
  due: number | null;
  /** True where a wrong answer made it due. */
  called: boolean;
  /** When the card was first rated, in milliseconds since 1970. */
  firstRated: number | null;
  /** When it was last rated, in milliseconds since 1970. */
  lastRated: number | null;
  ratings: number;
}

/**
 * One schedule a card, in the order of `cards`. Ratings of cards that exist no longer are left out.
 *
 * A wrong answer makes cards due at once: those that mend a misconception it shows; where no card
 * mends any of them, those of the question's objective. It only brings the date forward, so what is
 * known of the memory stays, and a rating after it settles the matter.
 */
export function scheduleCards(
  cards: readonly ReviewCard[],
  ratings: readonly CardRating[],
  lapses: readonly Lapse[],
): CardSchedule[] {
  const calls = lapses.map((lapse) => ({
    at: Date.parse(lapse.at),
    cards: chooseCards(cards, lapse),
  }));
  return cards.map((card) => {
    const own = ratings
      .filter((rating) => rating.cardId === card.id)
      .sort((a, b) => a.turn - b.turn || Date.parse(a.at) - Date.parse(b.at));
    const memory = own.at(-1)?.memory ?? null;
    const called = calls
      .filter((call) => call.cards.has(card.id) && call.at > lastRatedMs(memory))
      .map((call) => call.at);
    const scheduled = memory?.due ?? Infinity;
    const due = Math.min(scheduled, ...called);
    return {
      cardId: card.id,
      memory,
      due: due === Infinity ? null : due,
      called: due < scheduled,
      firstRated: own[0] ? Date.parse(own[0].at) : null,
      lastRated: memory && memory.lastRated,
      ratings: own.length,
    };
  });
}

function chooseCards(
  cards: readonly ReviewCard[],
  { objective, misconceptions }: Lapse,
): ReadonlySet<string> {
  const mending = cards.filter((card) => card.mends.some((id) => misconceptions.includes(id)));
  const called =
    mending.length > 0 ? mending : cards.filter((card) => card.objective === objective);
  return new Set(called.map((card) => card.id));
}

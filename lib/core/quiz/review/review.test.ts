import { expect, it } from 'vitest';
import type { Rating } from '../../progress/event-limits';
import { findSchedules } from './find-schedules';
import { planReview } from './plan-review';
import { previewRatings } from './preview-ratings';
import type { StatedRating } from './memory';
import { rememberRatings } from './rate-memory';
import { scheduleCards as scheduleRemembered, type Lapse, type ReviewCard } from './schedule-cards';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse('2026-03-01T10:00:00.000Z');

const after = (ms: number): Date => new Date(START + ms);

function aCard(id: string, changes: Partial<ReviewCard> = {}): ReviewCard {
  return { id, objective: 'o', mends: [], ...changes };
}

function rated(cardId: string, rating: Rating, ms = 0, turn = 0): StatedRating {
  return { cardId, rating, at: after(ms).toISOString(), turn };
}

function aLapse(ms: number, changes: Partial<Lapse> = {}): Lapse {
  return { at: after(ms).toISOString(), objective: 'o', misconceptions: [], ...changes };
}

function scheduleCards(
  cards: readonly ReviewCard[],
  ratings: readonly StatedRating[],
  lapses: readonly Lapse[],
) {
  return scheduleRemembered(cards, rememberRatings(ratings), lapses);
}

const CARDS = Array.from({ length: 12 }, (_, place) => aCard(`c${place}`));

it('spaces a card that is always recalled as FSRS-6 does with its default weights', () => {
  // Days between reviews, from the published test vectors: 2, 11, 46, 163; the year caps what follows.
  const ratings: StatedRating[] = [];
  const gaps: number[] = [];
  let at = START;
  for (let turn = 0; turn < 5; turn++) {
    ratings.push({ cardId: 'c', rating: 'good', at: new Date(at).toISOString(), turn });
    const [card] = scheduleCards([aCard('c')], ratings, []);
    gaps.push((card!.due! - at) / DAY);
    at = card!.due!;
  }
  expect(gaps).toEqual([2, 11, 46, 163, 365]);
});

it('brings back what was not recalled after ten minutes', () => {
  const [card] = scheduleCards([aCard('c')], [rated('c', 'again')], []);
  expect(card!.due).toBe(START + 10 * MINUTE);
});

it('says for each rating when the card would come back', () => {
  expect(previewRatings(null, after(0))).toEqual({
    again: 10 * MINUTE,
    hard: 15 * MINUTE,
    good: 2 * DAY,
    easy: 8 * DAY,
  });
});

it('orders ratings by their turn, so that a clock set back loses none', () => {
  const setBack = [rated('c', 'again', 0, 0), rated('c', 'good', -5 * DAY, 1)];
  const [card] = scheduleCards([aCard('c')], setBack, []);
  expect(card!.ratings).toBe(2);
  // Counted from the rating before, as if no time had passed.
  expect(card!.due).toBeGreaterThanOrEqual(START + DAY);
  const [memory] = [card!.memory];
  expect(previewRatings(memory, after(-9 * DAY)).again).toBe(10 * MINUTE);
});

it('shows what is due first, the longest due ahead, then new cards in the order of their author', () => {
  const ratings = [rated('c3', 'good', 5), rated('c7', 'good', 0)];
  const schedules = scheduleCards(CARDS, ratings, []);
  const plan = planReview(schedules, after(3 * DAY));
  expect(plan).toMatchObject({ due: 2, fresh: 10, next: null });
  expect(plan.queue.slice(0, 4)).toEqual(['c7', 'c3', 'c0', 'c1']);
});

it('brings ten new cards a day and no more', () => {
  const ten = CARDS.slice(0, 10).map(({ id }, place) => rated(id, 'easy', place * MINUTE));
  const schedules = scheduleCards(CARDS, ten, []);
  expect(planReview(schedules, after(DAY / 4))).toEqual({
    queue: [],
    due: 0,
    fresh: 0,
    next: START + (20 / 24) * DAY,
  });
  expect(planReview(schedules, after(DAY)).queue).toEqual(['c10', 'c11']);
  // A clock set back brings no further ones.
  expect(planReview(schedules, after(-MINUTE)).fresh).toBe(0);
});

it('shows a card that comes back within minutes at the end of the session', () => {
  const schedules = scheduleCards(CARDS.slice(0, 2), [rated('c0', 'again')], []);
  expect(planReview(schedules, after(MINUTE)).queue).toEqual(['c1', 'c0']);
  expect(planReview(schedules, after(MINUTE)).due).toBe(0);
  expect(planReview(schedules, after(10 * MINUTE))).toMatchObject({ queue: ['c0', 'c1'], due: 1 });
});

it('says when the next card is due where nothing is', () => {
  const schedules = scheduleCards([aCard('c')], [rated('c', 'good')], []);
  expect(planReview(schedules, after(DAY))).toEqual({
    queue: [],
    due: 0,
    fresh: 0,
    next: START + 2 * DAY,
  });
  expect(planReview([], after(0)).next).toBeNull();
});

it('makes the cards due that mend what a wrong answer shows', () => {
  const cards = [aCard('mends', { mends: ['m1', 'm2'] }), aCard('same-objective'), aCard('other')];
  const ratings = cards.map(({ id }) => rated(id, 'easy'));
  const schedules = scheduleCards(cards, ratings, [aLapse(DAY, { misconceptions: ['m2'] })]);
  expect(planReview(schedules, after(DAY)).queue).toEqual(['mends']);
  expect(schedules.map(({ called }) => called)).toEqual([true, false, false]);
});

it('makes the cards of the objective due where no card mends a wrong answer', () => {
  const cards = [aCard('one'), aCard('two', { objective: 'p' })];
  const ratings = cards.map(({ id }) => rated(id, 'easy'));
  const schedules = scheduleCards(cards, ratings, [aLapse(DAY, { misconceptions: ['unknown'] })]);
  expect(planReview(schedules, after(DAY)).queue).toEqual(['one']);
});

it('calls for a new card at once, beyond the new ones of the day', () => {
  const schedules = scheduleCards(CARDS, [], [aLapse(0, { objective: 'none' })]);
  expect(planReview(schedules, after(0)).due).toBe(0);
  const called = scheduleCards(
    [...CARDS, aCard('c12', { objective: 'p' })],
    [],
    [aLapse(0, { objective: 'p' })],
  );
  expect(planReview(called, after(0)).queue).toHaveLength(11);
  expect(planReview(called, after(0)).queue[0]).toBe('c12');
});

it('settles a wrong answer by a rating after it, and a later one calls again', () => {
  const ratings = [rated('c', 'easy', 0, 0), rated('c', 'easy', 2 * DAY, 1)];
  const settled = scheduleCards([aCard('c')], ratings, [aLapse(DAY)]);
  expect(planReview(settled, after(3 * DAY)).due).toBe(0);
  const again = scheduleCards([aCard('c')], ratings, [aLapse(DAY), aLapse(3 * DAY)]);
  expect(planReview(again, after(3 * DAY)).due).toBe(1);
});

it('keeps the memory of a card that was reworded, and forgets one that was removed', () => {
  const schedules = scheduleCards(
    [aCard('kept')],
    [rated('kept', 'good'), rated('gone', 'good')],
    [],
  );
  expect(schedules.map(({ cardId, ratings }) => [cardId, ratings])).toEqual([['kept', 1]]);
});

it('finds wrong answers of practice, challenge and graded tests', () => {
  const answer = {
    eventId: 'e',
    pattern: 'vision/rates',
    contentHash: 'h',
    orderSeed: 1,
    choiceIds: ['a'],
    hintsUsed: 0,
    certainty: null,
  };
  const at = after(0).toISOString();
  const result = {
    questionId: 'q3',
    contentHash: 'h',
    orderSeed: 1,
    choiceIds: [],
    kind: 'single',
    difficulty: 'easy' as const,
    objective: 'tested',
    certainty: null,
    answered: true,
    correct: false,
    earned: 0,
    possible: 1,
    guessChance: 0.25,
    misconceptions: [],
  };
  const cards = ['practised', 'challenged', 'tested', 'right'].map((id) =>
    aCard(id, { objective: id }),
  );
  const objectives = { q1: 'practised', q2: 'challenged', q4: 'right' };
  const schedules = findSchedules(
    { cards, objectives },
    {
      reviews: [],
      answers: [
        { ...answer, at, set: 'practice', questionId: 'q1', correct: false },
        { ...answer, at, set: 'challenge', questionId: 'q2', correct: false },
        { ...answer, at, set: 'practice', questionId: 'q4', correct: true },
        { ...answer, at, set: 'practice', questionId: 'removed', correct: false },
      ],
      tests: [
        {
          attemptId: 't',
          startedAt: at,
          seed: 1,
          questions: [],
          answers: {},
          handedInAt: at,
          graded: { at, results: [result], dropped: [] },
          turn: 1,
          eventIds: [],
        },
      ],
    },
  );
  expect(schedules.filter(({ due }) => due !== null).map(({ cardId }) => cardId)).toEqual([
    'practised',
    'challenged',
    'tested',
  ]);
});

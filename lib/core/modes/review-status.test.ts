import { expect, it } from 'vitest';
import { NO_PATTERN_PROGRESS } from '../progress';
import { NO_REVIEW, rememberRatings } from '../quiz/review';
import { MODES, type ModeContext } from './index';

const AT = '2026-03-01T10:00:00.000Z';

const NOTHING: ModeContext = {
  progress: NO_PATTERN_PROGRESS,
  targets: {},
  review: NO_REVIEW,
  tasks: [],
  now: null,
};

const CARDS = ['a', 'b'].map((id) => ({ id, objective: 'o', mends: [] }));

function aReview(cardIds: readonly string[], now: Date | null = null): ModeContext {
  const ratings = cardIds.map((cardId) => {
    return { eventId: cardId, at: AT, cardId, contentHash: 'h', rating: 'good' as const, turn: 0 };
  });
  const reviews = rememberRatings(ratings);
  const progress = { ...NO_PATTERN_PROGRESS, reviews };
  return { ...NOTHING, progress, review: { cards: CARDS, objectives: {} }, now };
}

it('completes the review when every card that was due has been rated', () => {
  expect(MODES.review.status(aReview(['a']))).toEqual({ state: 'started', note: null });
  expect(MODES.review.status(aReview(['a', 'b']))).toEqual({ state: 'done', note: null });
});

it('starts the review again when cards are due', () => {
  const nextDay = new Date('2026-03-02T10:00:00.000Z');
  expect(MODES.review.status(aReview(['a', 'b'], nextDay)).state).toBe('done');
  const twoDaysLater = new Date('2026-03-03T10:00:00.000Z');
  expect(MODES.review.status(aReview(['a', 'b'], twoDaysLater))).toEqual({
    state: 'started',
    note: '2 cards due',
  });
});

it('reads a review without cards to its end', () => {
  expect(
    MODES.review.status({ ...NOTHING, progress: { ...NO_PATTERN_PROGRESS, read: { review: AT } } })
      .state,
  ).toBe('done');
});

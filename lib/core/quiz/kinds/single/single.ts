/** Single choice: one key, all or nothing. */
import { orderShown } from '../../choice-order';
import type { QuestionKind } from '../../kind';

export const single: QuestionKind<'single'> = {
  id: 'single',
  title: 'Single choice',

  grade({ choices }, response) {
    const ids = new Set(response.chosen);
    const chosen = choices.filter((choice) => ids.has(choice.id));
    if (chosen.length < ids.size) return { kind: 'invalid', reason: 'unknown' };
    if (chosen.length > 1) return { kind: 'invalid', reason: 'too-many' };
    const [choice] = chosen;
    if (!choice) return { kind: 'invalid', reason: 'incomplete' };
    return {
      kind: 'points',
      earned: choice.correct ? 1 : 0,
      possible: 1,
      parts: [],
      misconceptions: choice.misconception === null ? [] : [choice.misconception],
    };
  },

  rightResponse: ({ choices }) => ({
    chosen: choices.filter((choice) => choice.correct).map((choice) => choice.id),
    texts: {},
  }),

  guessChance: ({ choices }) => 1 / choices.length,

  orderParts: ({ choices }, seed) => orderShown(choices, seed),
};

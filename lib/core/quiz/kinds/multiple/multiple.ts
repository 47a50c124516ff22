/**
 * Multiple choice: several keys. A wrong choice takes away what a right one earns, so that choosing
 * everything earns nothing: credit = max(0, right chosen - wrong chosen) / right ones. Full credit
 * needs exactly the right ones. The rule is Canvas's for "multiple answers" questions.
 */
import { orderShown } from '../../choice-order';
import type { QuestionKind } from '../../kind';
import { listMisconceptions } from '../list-misconceptions';

export const multiple: QuestionKind<'multiple'> = {
  id: 'multiple',
  title: 'Multiple choice',

  grade({ choices }, response) {
    const ids = new Set(response.chosen);
    const chosen = choices.filter((choice) => ids.has(choice.id));
    if (chosen.length < ids.size) return { kind: 'invalid', reason: 'unknown' };
    if (chosen.length === 0) return { kind: 'invalid', reason: 'incomplete' };
    const right = chosen.filter((choice) => choice.correct).length;
    const wrong = chosen.length - right;
    const keys = choices.filter((choice) => choice.correct).length;
    return {
      kind: 'points',
      earned: Math.max(0, right - wrong) / keys,
      possible: 1,
      parts: choices.map(({ id, correct }) => ({ id, right: ids.has(id) === correct })),
      misconceptions: listMisconceptions(chosen),
    };
  },

  rightResponse: ({ choices }) => ({
    chosen: choices.filter((choice) => choice.correct).map((choice) => choice.id),
    texts: {},
  }),

  // Every set of choices but the empty one is an answer.
  guessChance: ({ choices }) => 1 / (2 ** choices.length - 1),

  orderParts: ({ choices }, seed) => orderShown(choices, seed),
};

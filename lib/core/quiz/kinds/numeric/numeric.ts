/** A typed number, with unit and tolerance. Numbers that a known mistake gives carry its misconception. */
import type { QuestionKind } from '../../kind';
import { NUMBER_FIELD } from '../../response';
import { isNear } from '../is-near';
import { listMisconceptions } from '../list-misconceptions';
import { readNumber } from '../read-number';
import { typedText } from '../typed-text';

export const numeric: QuestionKind<'numeric'> = {
  id: 'numeric',
  title: 'Number',

  grade({ numbers, unit }, response) {
    const typed = readNumber(typedText(response, NUMBER_FIELD), unit);
    if (!typed.ok) return { kind: 'invalid', reason: typed.error };
    const hits = typed.value.flatMap((value) =>
      numbers.filter((number) => isNear(value, number.value, number.tolerance)),
    );
    const right = hits.some((number) => number.correct);
    return {
      kind: 'points',
      earned: right ? 1 : 0,
      possible: 1,
      parts: [],
      misconceptions: right ? [] : listMisconceptions(hits.slice(0, 1)),
    };
  },

  rightResponse({ numbers }) {
    const key = numbers.find((number) => number.correct);
    return key ? { chosen: [], texts: { [NUMBER_FIELD]: String(key.value) } } : null;
  },

  // Among all numbers none is hit by chance.
  guessChance: () => 0,

  orderParts: () => [],
};

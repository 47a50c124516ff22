/**
 * Code with blanks. Each blank earns its share; the first wrong one is the first of `parts` that is
 * not right. Which spaces count is decided in is-same-code.ts.
 */
import type { QuestionKind } from '../../kind';
import type { Blank, BlankAnswer } from '../../question';
import { listMisconceptions } from '../list-misconceptions';
import { typedText } from '../typed-text';
import { isSameCode } from './is-same-code';

export const blanks: QuestionKind<'blanks'> = {
  id: 'blanks',
  title: 'Fill in the code',

  grade({ blanks: all, language }, response) {
    const ids = new Set(all.map((blank) => blank.id));
    if (Object.keys(response.texts).some((id) => !ids.has(id))) {
      return { kind: 'invalid', reason: 'unknown' };
    }
    if (all.some((blank) => typedText(response, blank.id).trim() === '')) {
      return { kind: 'invalid', reason: 'incomplete' };
    }
    const hits = all.map((blank) => findAnswer(blank, typedText(response, blank.id), language));
    const right = hits.filter((hit) => hit?.correct).length;
    return {
      kind: 'points',
      earned: right / all.length,
      possible: 1,
      parts: all.map(({ id }, place) => ({ id, right: hits[place]?.correct ?? false })),
      misconceptions: listMisconceptions(hits.flatMap((hit) => hit ?? [])),
    };
  },

  rightResponse: ({ blanks: all }) => ({
    chosen: [],
    texts: Object.fromEntries(all.map((blank) => [blank.id, keyOf(blank)])),
  }),

  // Nobody types the right code by chance.
  guessChance: () => 0,

  orderParts: () => [],
};

/** The foreseen answer that was typed, a right one first. */
function findAnswer(blank: Blank, typed: string, language: string): BlankAnswer | undefined {
  const hits = blank.answers.filter((answer) =>
    answer.texts.some((text) => isSameCode(text, typed, language)),
  );
  return hits.find((answer) => answer.correct) ?? hits[0];
}

function keyOf(blank: Blank): string {
  return blank.answers.find((answer) => answer.correct)?.texts[0] ?? '';
}

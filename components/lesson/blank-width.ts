/** How wide the fields of a question's blanks are: wide enough for every answer, and telling of none. */
import type { Blank } from '@/lib/core/quiz';

const LEAST = 4;
/** Widths are multiples of this, so that they do not count the characters of an answer. */
const STEP = 4;

/** In characters, the same for all blanks of a question: the longest right text of any, and then some. */
export function blankWidth(blanks: readonly Pick<Blank, 'answers'>[]): number {
  const lengths = blanks
    .flatMap(({ answers }) => answers.filter(({ correct }) => correct))
    .flatMap(({ texts }) => texts.map((text) => text.length));
  return Math.max(LEAST, STEP * Math.ceil((Math.max(0, ...lengths) + 1) / STEP));
}

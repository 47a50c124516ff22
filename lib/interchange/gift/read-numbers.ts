/** The numbers of a numerical question in GIFT: `16:0.1`, `15.9..16.1` or `16`. */
import type { NumericalChoice, NumericalFormat, TextFormat } from 'gift-pegjs';
import type { ForeseenNumber } from '../../core/quiz';
import { readMisconception } from '../questions/build-question';
import type { TellRemoved } from '../questions/html-to-markdown';
import { readMarked } from '../questions/marked-html';
import { claimName, type TakenNames } from '../questions/question-marks';

/** Null where one is no number, such as `*` for any other answer. */
export function readNumbers(
  choices: readonly NumericalChoice[] | NumericalFormat,
  htmlOf: (text: TextFormat | null) => string,
  tell: TellRemoved,
): ForeseenNumber[] | null {
  if ('type' in choices) {
    const number = readNumber(choices);
    const texts = { id: 'asked-number', rationale: '', misconception: null };
    return number === null ? null : [{ ...texts, correct: true, ...number }];
  }
  const taken: TakenNames = new Map();
  const numbers: ForeseenNumber[] = [];
  for (const { isCorrect, weight, text, feedback } of choices) {
    const number = readNumber(text);
    if (number === null) return null;
    const marked = readMarked(htmlOf(feedback), tell);
    const correct = isCorrect && (weight === null || weight >= 100);
    numbers.push({
      id: claimName(marked.id, correct ? 'asked-number' : 'other-number', taken),
      correct,
      ...number,
      rationale: marked.markdown,
      misconception: correct ? null : readMisconception(marked),
    });
  }
  return numbers;
}

function readNumber(format: NumericalFormat): { value: number; tolerance: number } | null {
  const { type, number, range, numberHigh, numberLow } = format;
  if (type === 'high-low') {
    if (numberHigh === undefined || numberLow === undefined) return null;
    return { value: (numberLow + numberHigh) / 2, tolerance: (numberHigh - numberLow) / 2 };
  }
  return number === undefined ? null : { value: number, tolerance: range ?? 0 };
}

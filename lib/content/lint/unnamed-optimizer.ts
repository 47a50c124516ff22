/** A rate means nothing without its optimizer: 0.1 is usual for plain SGD and ruinous for Adam. */
import type { Question } from '../../core/quiz';
import { askedTexts, type Finding } from './pools';

const RATE = /\b(?:rates?|lr|learning_rate)\b/i;
/** A decimal, a power of ten, or a number with an exponent. */
const NUMBER = /\d\.\d|\d+e-?\d+|10\s*\^|one (?:tenth|hundredth|thousandth)/i;
const OPTIMIZER = /\b(?:SGD|Adam\w*|RMSprop|Adagrad|momentum|gradient descent)\b/i;

export function findUnnamedOptimizers(questions: readonly Question[]): Finding[] {
  return questions.flatMap((question) => {
    const asked = askedTexts(question).join('\n');
    if (!RATE.test(asked) || !NUMBER.test(asked) || OPTIMIZER.test(asked)) return [];
    return [
      {
        id: question.id,
        message:
          'gives a rate and names no optimizer. Write which one it is, e.g. "plain SGD" or "Adam".',
      },
    ];
  });
}

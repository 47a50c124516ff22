/** A hint that holds the answer ends the thinking that it should begin. */
import type { Question } from '../../core/quiz';
import type { Finding } from './pools';

export function findLeakingHints(questions: readonly Question[]): Finding[] {
  return questions.flatMap((question) =>
    question.hints.flatMap((hint, place) => {
      const leaked = answersOf(question).find((answer) => holds(hint, answer));
      if (leaked === undefined) return [];
      return [
        {
          id: question.id,
          message: `hint ${place + 1} contains the answer "${leaked}". Point to the way, not to the answer.`,
        },
      ];
    }),
  );
}

/** Texts of which any one gives the question away. */
function answersOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.filter(({ correct }) => correct).map(({ text }) => text);
    case 'numeric':
      return question.numbers.filter(({ correct }) => correct).map(({ value }) => String(value));
    case 'blanks':
      return question.blanks.flatMap(({ answers }) =>
        answers.filter(({ correct }) => correct).flatMap(({ texts }) => texts),
      );
    // An order is no text, and the answer of a run is not known here.
    case 'ordering':
    case 'from-run':
      return [];
    default:
      return question satisfies never;
  }
}

/** Whole words only, so that the answer "2" is not found in "200". */
function holds(hint: string, answer: string): boolean {
  const wanted = normalize(answer);
  if (wanted === '') return false;
  const text = normalize(hint);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + wanted.length);
    const isOpen = /[\p{L}\p{N}_]/u.test(before) && /^[\p{L}\p{N}_]/u.test(wanted);
    const isPartOfNumber = /[\d.]/.test(before) && /^\d/.test(wanted);
    const goesOn = /[\p{L}\p{N}_]$/u.test(wanted) && /^([\p{L}\p{N}_]|\.\d)/u.test(after);
    if (!isOpen && !isPartOfNumber && !goesOn) return true;
  }
  return false;
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.!]$/, '');
}

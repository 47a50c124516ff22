/** A question to be filled in: every part that a question has, with a word on what belongs there. */
import type { Difficulty, KindId } from '../../lib/core/quiz';
import { ANSWER_LINES } from './write-answers';
import { toTitle } from './words';

export interface QuestionWords {
  id: string;
  objective: string;
  misconception: string;
  /** A single choice unless given. */
  kind?: KindId;
  difficulty?: Difficulty;
  /** What is asked, in place of a word on it. */
  stem?: string;
  /** What follows the stem, in place of what its kind has there. */
  answers?: string;
  /** Of a problem of the challenge. */
  seconds?: number;
}

/** The words of the id alone make a stem: the check refuses questions that ask nearly the same. */
export function writeQuestion({
  id,
  objective,
  misconception,
  kind = 'single',
  difficulty = 'easy',
  stem = `${toTitle(id)}?\n\n{/* Ask it in your own words. */}`,
  answers,
  seconds,
}: QuestionWords): string {
  const { attributes = '', text, solution } = ANSWER_LINES[kind];
  const time = seconds === undefined ? '' : ` seconds="${seconds}"`;
  return `<Question id="${id}"${attributes} difficulty="${difficulty}" objective="${objective}"${time}>

${stem}

${answers ?? text(misconception)}

### Hints

1. Write a hint that says where to look.

### Solution

1. Write the first step.
1. ${solution}

### Check

Say how a reader can tell without you that the answer is right.

### Mistakes

- Name what often goes wrong here.

</Question>
`;
}

/** A problem of the challenge gives three minutes. */
export const USUAL_SECONDS = 180;

/** Code with blanks: the stem holds the code, the lines what belongs into each blank and what does not. */
import type { Blank, BlankAnswer } from '../../../core/quiz';
import { plainText } from '../../markdown';
import type { Report } from '../../problem';
import { checkRationale } from '../check-rationale';
import type { AnswerLine, ContentKind, LineWords } from '../content-kind';
import { checkBlanks } from './check-blanks';
import { checkTexts } from './check-texts';
import { findBlanks } from './find-blanks';
import { readTexts } from './read-texts';

const WORDS: LineWords = {
  one: 'answer',
  many: 'answers',
  name: 'blank',
  example: 'some-blank: `text`',
};

export const blanks: ContentKind<'blanks'> = {
  id: 'blanks',
  words: WORDS,
  hasBoxes: true,
  attributes: [],
  refusals: {},

  check(outline, pattern, report) {
    const { lines, where } = outline;
    for (const line of lines) {
      const rules = { name: `answer "${line.id}"`, where, needsMisconception: true };
      checkRationale(line, rules, pattern, report);
      checkForm(line, where, report);
    }
    checkBlanks(outline, report);
    checkTexts(outline, report);
  },

  read({ stem, lines }, toText) {
    const [code] = findBlanks(stem);
    return {
      kind: 'blanks',
      language: code?.node.lang ?? 'text',
      blanks: (code?.blanks ?? []).map(({ name }): Blank => ({
        id: name,
        answers: lines
          .filter(({ id }) => id === name)
          .map((line): BlankAnswer => ({
            texts: readTexts(line.text) ?? [],
            correct: line.correct === true,
            rationale: toText(line.rationale),
            misconception: line.misconception,
          })),
      })),
    };
  },

  nameParts: ({ lines }) => ({
    shown: [],
    rationales: lines.map((line, place) => ({
      // As `FeedbackView` counts them: by blank, in the order of its answers.
      id: `${line.id}/${lines.slice(0, place).filter(({ id }) => id === line.id).length}`,
      content: line.rationale,
    })),
  }),

  // Several texts in several places are no word of a sentence.
  listReferences: () => ({ answer: null, choices: null }),
};

function checkForm({ node, id, text }: AnswerLine, where: string, report: Report): void {
  if (plainText(text).trim() === '' || readTexts(text) !== null) return; // An empty one is reported with the line.
  report.add(
    node,
    `answer "${id}" is more than code. Write the texts that count as this answer between backquotes, joined by "or": \`0.001\` or \`1e-3\`.`,
    where,
  );
}

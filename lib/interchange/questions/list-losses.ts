/** What no format but Tenfold's own can show, found before anything is written. */
import type { ExchangeQuestion, Loss } from './exchange-question';
import { listFigures } from './markdown-to-html';

export function listTextLosses(question: ExchangeQuestion): Loss[] {
  return listTexts(question)
    .flatMap(listFigures)
    .map((name) => ({
      question: question.id,
      message: `${name} is left out of its text: a figure of the page cannot go with the question.`,
    }));
}

export const FROM_RUN_LOSS =
  "not carried: its answer is computed from the learner's own run, which other systems do not have.";

function listTexts(question: ExchangeQuestion): string[] {
  const { stem, hints, solution, check, mistakes } = question;
  return [stem, ...hints, ...solution, check, ...mistakes, ...listAnswerTexts(question)];
}

function listAnswerTexts(question: ExchangeQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.flatMap(({ text, rationale }) => [text, rationale]);
    case 'ordering':
      return question.items.flatMap(({ text, rationale }) => [text, rationale]);
    case 'numeric':
      return question.numbers.map(({ rationale }) => rationale);
    case 'blanks':
      return question.blanks.flatMap(({ answers }) => answers.map(({ rationale }) => rationale));
    case 'from-run':
      return question.measures.map(({ rationale }) => rationale);
    default:
      return question satisfies never;
  }
}

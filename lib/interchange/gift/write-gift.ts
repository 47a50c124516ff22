/**
 * Questions as GIFT (https://docs.moodle.org/en/GIFT_format), their texts in HTML. What GIFT has no place
 * for stands in comment lines: the tags, as Moodle reads them, and the hints, which only Tenfold reads.
 */
import type { ExchangeBlanks, ExchangeQuestion, Loss } from '../questions/exchange-question';
import { FROM_RUN_LOSS, listTextLosses } from '../questions/list-losses';
import { markdownToHtml, type References } from '../questions/markdown-to-html';
import { writeExplanation, writeMarked, writeStem } from '../questions/marked-html';
import { quoteAnswers, writeTags } from '../questions/question-marks';
import { escapeGift, giftHtml } from './escape-gift';

export interface WrittenGift {
  gift: string;
  losses: Loss[];
}

/** Before a hint in a comment. */
export const HINT_COMMENT = '// hint: ';

export function writeGift(questions: readonly ExchangeQuestion[]): WrittenGift {
  const written = questions.map(writeQuestion);
  return {
    gift: written.flatMap(({ gift }) => (gift === null ? [] : [gift])).join('\n'),
    losses: written.flatMap(({ losses }) => losses),
  };
}

interface Written {
  /** Null where GIFT cannot hold the question. */
  gift: string | null;
  losses: Loss[];
}

function writeQuestion(question: ExchangeQuestion): Written {
  const lose = (message: string): Loss => ({ question: question.id, message });
  const refusal = explainRefusal(question);
  if (refusal !== null || question.kind === 'from-run') {
    return { gift: null, losses: [lose(refusal ?? FROM_RUN_LOSS)] };
  }
  const references = quoteAnswers(question);
  const order =
    question.kind === 'ordering'
      ? question.items.map((item) => ({ ...item, markdown: item.rationale }))
      : [];
  const explanation = giftHtml(writeExplanation({ ...question, order }, references));
  const tags = writeTags(question).map((tag) => `[tag:${tag}]`);
  const lines = [
    `// [id:${question.id}] ${tags.join(' ')}`.trim(),
    ...question.hints.map((hint) => HINT_COMMENT + giftHtml(markdownToHtml(hint, references))),
    `::${escapeGift(question.id)}::${giftHtml(writeStem(question, references))} {${question.kind === 'numeric' ? '#' : ''}`,
    ...writeAnswers(question, references),
    ...(explanation === '' ? [] : [`####${explanation}`]),
    '}',
    '',
  ];
  return {
    gift: lines.join('\n'),
    losses: [...listTextLosses(question), ...listChanges(question)],
  };
}

function explainRefusal(question: ExchangeQuestion): string | null {
  if (question.kind === 'from-run') return FROM_RUN_LOSS;
  if (question.kind !== 'blanks') return null;
  if (question.blanks.length > 1) {
    return `not carried: it has ${question.blanks.length} blanks, and a short answer of GIFT has one.`;
  }
  const odd = textsOf(question).find((text) => /->|^\s*[%[]|\s{2}|^\s|\s$/.test(text));
  return odd === undefined
    ? null
    : `not carried: GIFT would read the answer "${odd}" as something else.`;
}

function textsOf({ blanks }: ExchangeBlanks): string[] {
  return blanks.flatMap(({ answers }) => answers.flatMap(({ texts }) => texts));
}

/** What Moodle does otherwise than Tenfold; nothing of it is lost on the way back. */
function listChanges({ id, kind, hints }: ExchangeQuestion): Loss[] {
  const changes = [
    ...(hints.length > 0 ? ['its hints are comments, which Moodle does not read.'] : []),
    ...(kind === 'ordering' ? ['it becomes a matching question: each item with its place.'] : []),
    ...(kind === 'blanks' ? ['it becomes a short answer, and Moodle ignores its capitals.'] : []),
  ];
  return changes.map((message) => ({ question: id, message }));
}

type Carried = Exclude<ExchangeQuestion, { kind: 'from-run' }>;

function writeAnswers(question: Carried, references: References): string[] {
  const html = (markdown: string): string => giftHtml(markdownToHtml(markdown, references));
  const feedback = (one: { id: string; misconception: string | null; rationale: string }): string =>
    `#${giftHtml(writeMarked({ ...one, markdown: one.rationale }, references))}`;
  switch (question.kind) {
    case 'single':
      return question.choices.map(
        (choice) => `${choice.correct ? '=' : '~'}${html(choice.text)}${feedback(choice)}`,
      );
    case 'multiple': {
      const right = question.choices.filter(({ correct }) => correct).length;
      const shares = { right: share(right), wrong: share(question.choices.length - right) };
      return question.choices.map(
        (choice) =>
          `~%${choice.correct ? shares.right : `-${shares.wrong}`}%${html(choice.text)}${feedback(choice)}`,
      );
    }
    case 'numeric':
      return question.numbers.map(
        (number) =>
          `=${number.correct ? '' : '%0%'}${decimal(number.value)}:${decimal(number.tolerance)}${feedback(number)}`,
      );
    case 'ordering':
      return question.items.map((item, place) => `=${html(item.text)} -> ${place + 1}`);
    case 'blanks':
      return question.blanks.flatMap(({ id, answers }) =>
        answers.flatMap((answer) =>
          answer.texts.map(
            (text) =>
              `=${answer.correct ? '' : '%0%'}${escapeGift(text)}${feedback({ ...answer, id })}`,
          ),
        ),
      );
    default:
      return question satisfies never;
  }
}

/** A share of the points in hundredths, with the five places that Moodle knows. */
function share(count: number): string {
  return String(Number((100 / Math.max(1, count)).toFixed(5)));
}

/** Without an exponent, which GIFT does not read. */
function decimal(value: number): string {
  const written = String(value);
  return /e/.test(written) ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : written;
}

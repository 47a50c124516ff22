/** A number to be typed: the right one, and numbers that a known mistake gives. */
import type { ForeseenNumber } from '../../../core/quiz';
import { isNear } from '../../../core/quiz/kinds/is-near';
import { plainText } from '../../markdown';
import type { Report } from '../../problem';
import { checkOneKey } from '../check-one-key';
import { checkRationale } from '../check-rationale';
import type { AnswerLine, ContentKind, LineWords, QuestionOutline } from '../content-kind';
import { reportRepeated } from '../report-repeated';
import { readTolerance, type NumberWithTolerance } from './read-tolerance';

const WORDS: LineWords = {
  one: 'number',
  many: 'numbers',
  name: 'name',
  example: 'some-name: 16 ± 0.1',
};

export const numeric: ContentKind<'numeric'> = {
  id: 'numeric',
  words: WORDS,
  hasBoxes: true,
  attributes: ['unit'],
  refusals: {},

  check(outline, pattern, report) {
    const { lines, where } = outline;
    reportRepeated(lines, WORDS, where, report);
    for (const line of lines) {
      const name = `number "${line.id}"`;
      checkRationale(line, { name, where, needsMisconception: hasKey(lines) }, pattern, report);
      const written = plainText(line.text).trim();
      const number = readTolerance(written);
      if (written !== '' && !number.ok) report.add(line.node, `${name} ${number.error}`, where);
    }
    checkOneKey(outline, WORDS, report);
    checkDistance(outline, report);
  },

  read: ({ attributes, lines }, toText) => ({
    kind: 'numeric',
    unit: attributes.unit?.trim() ?? null,
    numbers: lines.map((line): ForeseenNumber => ({
      id: line.id,
      correct: line.correct === true,
      ...numberOf(line)!,
      rationale: toText(line.rationale),
      misconception: line.misconception,
    })),
  }),

  nameParts: ({ lines }) => ({
    shown: [],
    rationales: lines.map(({ id, rationale }) => ({ id, content: rationale })),
  }),

  listReferences({ attributes, lines }) {
    const key = lines.find(({ correct }) => correct);
    const value = key ? (numberOf(key)?.value ?? '') : '';
    return { answer: `${value} ${attributes.unit ?? ''}`.trim(), choices: null };
  },
};

function hasKey(lines: readonly AnswerLine[]): boolean {
  return lines.some(({ correct }) => correct);
}

function numberOf({ text }: AnswerLine): NumberWithTolerance | null {
  const number = readTolerance(plainText(text));
  return number.ok ? number.value : null;
}

/** A wrong number that counts as right, because it is near enough, would never be met. */
function checkDistance({ lines, where }: QuestionOutline, report: Report): void {
  const key = lines.find(({ correct }) => correct);
  const right = key ? numberOf(key) : null;
  if (!key || right === null) return;
  for (const line of lines.filter(({ correct }) => !correct)) {
    const wrong = numberOf(line);
    if (wrong === null || !isNear(wrong.value, right.value, right.tolerance)) continue;
    report.add(
      line.node,
      `number "${line.id}" counts as right: ${wrong.value} is within ${right.tolerance} of "${key.id}". Write another number, or a smaller tolerance.`,
      where,
    );
  }
}

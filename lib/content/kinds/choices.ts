/** What single and multiple choice share: lines with a box each, shown as choices with letters. */
import type { Choice } from '../../core/quiz';
import { plainText, type Content } from '../markdown';
import type { PatternContext } from '../pattern-context';
import type { Report } from '../problem';
import { checkRationale } from './check-rationale';
import { quoteLine } from './quote-line';
import type {
  AnswerLine,
  LineWords,
  QuestionOutline,
  QuestionParts,
  References,
} from './content-kind';
import { reportRepeated } from './report-repeated';
import { explainTellingChoice } from './telling-id';

export const CHOICE_WORDS: LineWords = {
  one: 'choice',
  many: 'choices',
  name: 'id',
  example: 'some-id: text',
};

/** Speaks of the choices beside it, so it stays below them in every order. */
const PINNED = /^(all|none|both|neither) of\b/i;

/** `needsMisconception` is false where a wrong choice may do without one. */
export function checkChoices(
  { lines, isWhole, where }: Pick<QuestionOutline, 'lines' | 'isWhole' | 'where'>,
  pattern: PatternContext,
  report: Report,
  { needsMisconception = true }: { needsMisconception?: boolean } = {},
): void {
  const hasKey = lines.some(({ correct }) => correct);
  reportRepeated(lines, CHOICE_WORDS, where, report);
  for (const line of lines) {
    // Without a key, one of the choices is right, and this may be it.
    const rules = {
      name: `choice "${line.id}"`,
      where,
      needsMisconception: needsMisconception && hasKey,
    };
    checkRationale(line, rules, pattern, report);
    const telling = explainTellingChoice(line.id);
    if (telling === null) continue;
    report.add(
      line.node,
      `the id "${line.id}" ${telling} Name it after what the choice says.`,
      where,
    );
  }
  checkSameTexts(lines, where, report);
  checkPinned(lines, where, report);
  if (isWhole && lines.length < 2) {
    report.add(
      lines[0]!.node,
      'has 1 choice, expected at least 2. Add a line "- [ ] some-id: text".',
      where,
    );
  }
}

/** Two choices that say the same cannot be told apart, whichever is right. */
function checkSameTexts(lines: readonly AnswerLine[], where: string, report: Report): void {
  const seen = new Map<string, string>();
  for (const { node, id, text } of lines) {
    const words = plainText(text).trim().replace(/\s+/g, ' ');
    const twin = seen.get(words);
    if (twin !== undefined && words !== '') {
      report.add(node, `choice "${id}" says the same as "${twin}". Reword one of them.`, where);
    }
    seen.set(words, id);
  }
}

function checkPinned(lines: readonly AnswerLine[], where: string, report: Report): void {
  const last = lines.findLastIndex(({ text }) => !isPinned(text));
  for (const { node, id, text } of lines.slice(0, Math.max(0, last))) {
    if (!isPinned(text)) continue;
    const [words] = PINNED.exec(plainText(text).trim()) ?? [''];
    report.add(
      node,
      `choice "${id}" begins with "${words}", so it is always shown last. Write it below the other choices.`,
      where,
    );
  }
}

function isPinned(text: readonly Content[]): boolean {
  return PINNED.test(plainText(text).trim());
}

export function readChoices(
  { lines }: Pick<QuestionOutline, 'lines'>,
  toText: (nodes: readonly Content[]) => string,
): Choice[] {
  return lines.map(({ id, correct, text, rationale, misconception }) => ({
    id,
    correct: correct === true,
    text: toText(text),
    rationale: toText(rationale),
    misconception,
    pinned: isPinned(text),
  }));
}

export function nameChoiceParts({ lines }: QuestionOutline): QuestionParts {
  return {
    shown: lines.map(({ id, text }) => ({ id, content: text })),
    rationales: lines.map(({ id, rationale }) => ({ id, content: rationale })),
  };
}

/** Letters exist only where an order is shown, so a plain text quotes the choices instead. */
export function listChoiceReferences({ lines }: QuestionOutline): References {
  const keys = lines.filter(({ correct }) => correct).map(quoteLine);
  return { answer: keys.join(' and '), choices: lines.map(({ id }) => id) };
}

/** Finds what would tell the key, or a letter that shuffling makes wrong. */
import { attributesOf, childrenOf, isMdxElement, walk, type Content, type Nodes } from './markdown';
import { suggestName } from './nearest-name';
import type { QuestionOutline } from './outline-question';
import type { Point, Report } from './problem';

/** Words that say whether a choice is right; with the fillers, nothing else may make up an id. */
const VERDICTS = new Set([
  'right',
  'correct',
  'wrong',
  'incorrect',
  'key',
  'answer',
  'true',
  'false',
  'solution',
  'distractor',
]);
const FILLERS = new Set(['the', 'is', 'not', 'choice', 'option', 'one', 'this']);

/** A letter typed for a choice: "option C", "(C)", "answer is B", "B is right". */
const TYPED_LETTER =
  /\b(?:[Oo]ptions?|[Cc]hoices?|[Aa]nswers?|[Kk]ey)(?::|\s+is:?)?\s+\(?[A-H]\b\)?|\([A-H]\)|\b[A-H]\s+is\s+(?:right|correct|wrong)\b/;

export function checkGiveaways(outline: QuestionOutline, report: Report): void {
  const { node, choices, where } = outline;
  for (const choice of choices) {
    const reason = explainId(choice.id);
    if (reason)
      report.add(
        choice.node,
        `the id "${choice.id}" ${reason} Name it after what the choice says.`,
        where,
      );
  }
  checkTypedLetters(node, where, report);
  checkLetterElements(outline, report);
}

function explainId(id: string): string | null {
  const words = id
    .split('-')
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  if (
    words.some((word) => VERDICTS.has(word)) &&
    words.every((word) => VERDICTS.has(word) || FILLERS.has(word))
  ) {
    return 'of a choice gives the key away, since ids are in the page.';
  }
  if (/^[a-h]$/.test(id))
    return 'of a choice looks like a letter, and letters follow the order shown.';
  return null;
}

const LINES = new Set(['paragraph', 'heading', 'tableCell']);

function checkTypedLetters(question: Nodes, where: string, report: Report): void {
  walk(question, (node) => {
    if (!LINES.has(node.type)) return true;
    const { text, pointAt } = proseOf(node);
    const match = TYPED_LETTER.exec(text);
    if (match) {
      report.add(
        pointAt(match.index),
        `"${match[0]}" names a letter, and letters follow the order shown. Write <Answer /> for the right choice, <Choice ref="its-id" /> for another.`,
        where,
      );
    }
    return false;
  });
}

/** The line without its code and formulas, and where each of its characters stands in the file. */
function proseOf(line: Nodes): { text: string; pointAt(index: number): Point } {
  const pieces: { start: number; value: string; point: Point }[] = [];
  let text = '';
  walk(line, (node) => {
    if (node.type === 'text' && node.position) {
      pieces.push({ start: text.length, value: node.value, point: node.position.start });
      text += node.value;
    } else if (childrenOf(node).length === 0) {
      text += ' \u0000 ';
    }
  });
  const pointAt = (index: number): Point => {
    const piece = pieces.findLast(({ start }) => start <= index);
    if (!piece) return line.position?.start ?? { line: 1, column: 1 };
    const lines = piece.value.slice(0, index - piece.start).split('\n');
    const last = lines.at(-1)!.length;
    // Indentation of a following line is not in the node's value; its beginning is near enough.
    return lines.length === 1
      ? { line: piece.point.line, column: piece.point.column + last }
      : { line: piece.point.line + lines.length - 1, column: 1 + last };
  };
  return { text, pointAt };
}

function checkLetterElements(outline: QuestionOutline, report: Report): void {
  const { stem, choices, hasAllChoices, hints, where } = outline;
  const ids = choices.map(({ id }) => id);
  const early: readonly Content[] = [
    ...stem,
    ...choices.flatMap(({ text }) => text),
    ...hints.flat(),
  ];
  for (const part of early) {
    walk(part, (node) => {
      if (!isMdxElement(node) || node.name !== 'Answer') return;
      report.add(
        node,
        '<Answer /> shows the key before the learner has answered. Use it in rationales, the solution, the check and the mistakes.',
        where,
      );
    });
  }
  if (!hasAllChoices) return;
  walk(outline.node, (node) => {
    if (!isMdxElement(node) || node.name !== 'Choice') return;
    const { ref } = attributesOf(node);
    if (!ref || ids.includes(ref)) return; // A missing attribute is reported with the vocabulary.
    report.add(
      node,
      `<Choice ref="${ref}" /> names no choice of this question.${suggestName(ref, ids)} Its choices are ${ids.join(', ')}.`,
      where,
    );
  });
}

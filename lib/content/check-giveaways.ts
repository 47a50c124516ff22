/** Finds letters that shuffling makes wrong, and references that tell the key too early or mean nothing. */
import type { ContentKind, QuestionOutline, References } from './kinds/content-kind';
import { attributesOf, childrenOf, isMdxElement, walk, type Nodes } from './markdown';
import { suggestName } from './nearest-name';
import type { Point, Report } from './problem';

/** A letter typed for a choice: "option C", "(C)", "answer is B", "B is right". */
const TYPED_LETTER =
  /\b(?:[Oo]ptions?|[Cc]hoices?|[Aa]nswers?|[Kk]ey)(?::|\s+is:?)?\s+\(?[A-H]\b\)?|\([A-H]\)|\b[A-H]\s+is\s+(?:right|correct|wrong)\b/;

export function checkGiveaways(outline: QuestionOutline, report: Report): void {
  const { node, kind, where } = outline;
  if (kind === null) return;
  const references = kind.listReferences(outline);
  // Where nothing is shown with letters, "(A)" is no choice.
  if (references.choices !== null) checkTypedLetters(node, where, report);
  checkReferences(outline, kind, references, report);
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

/** `<Answer />` and `<Choice ref="…" />`: whether they mean something, and come late enough. */
function checkReferences(
  outline: QuestionOutline,
  kind: ContentKind,
  { answer, choices }: References,
  report: Report,
): void {
  const { node, stem, lines, isWhole, hints, where } = outline;
  const early = new Set<Nodes>();
  for (const part of [...stem, ...lines.flatMap(({ text }) => text), ...hints.flat()]) {
    walk(part, (below) => void early.add(below));
  }
  walk(node, (element) => {
    if (!isMdxElement(element)) return;
    if (element.name === 'Answer') {
      const problem = explainAnswer(kind, answer, early.has(element));
      if (problem !== null) report.add(element, problem, where);
    } else if (element.name === 'Choice') {
      const problem = explainChoice(attributesOf(element).ref, kind, choices, {
        isEarly: early.has(element),
        isWhole,
      });
      if (problem !== null) report.add(element, problem, where);
    }
  });
}

function explainAnswer(
  { id }: ContentKind,
  answer: string | null,
  isEarly: boolean,
): string | null {
  if (answer === null) {
    return `<Answer /> says nothing in a question of kind="${id}", whose answer is more than a word. Say it in the text.`;
  }
  return isEarly
    ? '<Answer /> shows the key before the learner has answered. Use it in rationales, the solution, the check and the mistakes.'
    : null;
}

function explainChoice(
  ref: string | undefined,
  { id }: ContentKind,
  choices: readonly string[] | null,
  { isEarly, isWhole }: { isEarly: boolean; isWhole: boolean },
): string | null {
  if (!ref) return null; // Reported with the vocabulary.
  if (choices === null) {
    return `<Choice ref="${ref}" /> means nothing in a question of kind="${id}", which shows no letters. Say it in the text.`;
  }
  if (isEarly) {
    return `<Choice ref="${ref}" /> stands where letters are not settled yet. Use it in rationales, the solution, the check and the mistakes.`;
  }
  if (!isWhole || choices.includes(ref)) return null;
  return `<Choice ref="${ref}" /> names no choice of this question.${suggestName(ref, choices)} Its choices are ${choices.join(', ')}.`;
}

/** Makes typed data of a `<Question>`, and reports what keeps it from being a sound question. */
import { createHash } from 'node:crypto';
import type { Choice, Question } from '../core/quiz';
import { checkGiveaways } from './check-giveaways';
import { checkQuestion, type PatternContext } from './check-question';
import { attributesOf, plainText, type Content, type MdxElement } from './markdown';
import { outlineQuestion, type QuestionOutline } from './outline-question';
import type { Report } from './problem';
import { DIFFICULTIES } from './vocabulary';

/** `body` is the text that the node's offsets count in. Null when anything is wrong; the problems are in `report`. */
export function readQuestion(
  node: MdxElement,
  body: string,
  pattern: PatternContext,
  report: Report,
): Question | null {
  const before = report.problems.length;
  const outline = outlineQuestion(node, report);
  const difficulty = readDifficulty(outline);
  checkQuestion(outline, pattern, report);
  checkGiveaways(outline, report);
  if (report.problems.length > before || difficulty === null) return null;

  const text = (nodes: readonly Content[]): string => plainText(nodes, quoteChoice(outline)).trim();
  const { attributes } = outline;
  return {
    id: attributes.id ?? '',
    kind: 'single',
    difficulty,
    objective: attributes.objective ?? '',
    stem: text(outline.stem),
    choices: outline.choices.map((choice): Choice => ({
      id: choice.id,
      correct: choice.correct,
      text: text(choice.text),
      rationale: text(choice.rationale),
      misconception: choice.misconception,
    })),
    hints: outline.hints.map(text),
    solution: outline.solution.map(text),
    check: text(outline.check),
    mistakes: outline.mistakes.map(text),
    contentHash: hashSource(node, body),
  };
}

/** Null where the attribute is missing or unknown, which the check reports. */
function readDifficulty({ attributes }: QuestionOutline): Question['difficulty'] | null {
  return DIFFICULTIES.find((known) => known === attributes.difficulty) ?? null;
}

/** Letters exist only where an order is shown, so a plain text quotes the choice instead. */
function quoteChoice({ choices }: QuestionOutline): (element: MdxElement) => string {
  return (element) => {
    if (element.name !== 'Answer' && element.name !== 'Choice') return '';
    const { ref } = attributesOf(element);
    const choice = choices.find(({ id, correct }) =>
      element.name === 'Answer' ? correct : id === ref,
    );
    return choice ? `“${plainText(choice.text).trim().replace(/\.$/, '')}”` : '';
  };
}

/** SHA-256 of the question's source, first 16 hexadecimal digits; line ends and trailing spaces count for nothing. */
function hashSource(node: MdxElement, body: string): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? body.length;
  const source = body.slice(start, end).replace(/[ \t]*\r?\n/g, '\n');
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

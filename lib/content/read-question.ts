/** Makes typed data of a `<Question>`, and reports what keeps it from being a sound question. */
import type { Question } from '../core/quiz';
import { checkGiveaways } from './check-giveaways';
import { checkQuestion } from './check-question';
import { hashSource } from './hash-source';
import type { QuestionOutline, References } from './kinds/content-kind';
import { quoteLine } from './kinds/quote-line';
import { attributesOf, plainText, type Content, type MdxElement } from './markdown';
import { outlineQuestion } from './outline-question';
import type { PatternContext } from './pattern-context';
import type { Report } from './problem';
import type { QuestionPool } from './types';
import { DIFFICULTIES } from './vocabulary';

/** `body` is the text that the node's offsets count in. Null when anything is wrong; the problems are in `report`. */
export function readQuestion(
  node: MdxElement,
  body: string,
  pool: QuestionPool,
  pattern: PatternContext,
  report: Report,
): Question | null {
  const before = report.problems.length;
  const outline = outlineQuestion(node, report);
  const { attributes, kind } = outline;
  const difficulty = DIFFICULTIES.find((known) => known === attributes.difficulty);
  checkQuestion(outline, pool, pattern, report);
  checkGiveaways(outline, report);
  if (report.problems.length > before || difficulty === undefined || kind === null) return null;

  const nameElement = quoteReferences(outline, kind.listReferences(outline));
  const text = (nodes: readonly Content[]): string => plainText(nodes, nameElement).trim();
  return {
    id: attributes.id ?? '',
    difficulty,
    objective: attributes.objective ?? '',
    stem: text(outline.stem),
    ...kind.read(outline, text),
    hints: outline.hints.map(text),
    solution: outline.solution.map(text),
    check: text(outline.check),
    mistakes: outline.mistakes.map(text),
    contentHash: hashSource(node, body),
  };
}

/** What stands for `<Answer />` and `<Choice />` in a plain text. */
function quoteReferences(
  { lines }: QuestionOutline,
  { answer }: References,
): (element: MdxElement) => string {
  return (element) => {
    if (element.name === 'Answer') return answer ?? '';
    if (element.name !== 'Choice') return '';
    const choice = lines.find(({ id }) => id === attributesOf(element).ref);
    return choice ? quoteLine(choice) : '';
  };
}

/** Figures that do not say what to see in them, and results in a text that name no run. */
import { isFigureName } from '../../core/figures';
import { attributesOf, isMdxElement, walk, type Nodes } from '../markdown';
import { createReport, type Problem } from '../problem';
import { pointAt } from '../place-text';
import type { TextFile } from './read-texts';

/** A picture always says what it shows, which checkMarkdown asks for; a figure has a caption besides. */
export function findFiguresWithoutCaption({ path, tree }: TextFile): Problem[] {
  const report = createReport(path);
  walk(tree, (node) => {
    if (!isMdxElement(node) || node.name === null || !isFigureName(node.name)) return;
    if (attributesOf(node).caption?.trim()) return;
    report.add(node, `<${node.name}> has no caption. Write caption="what to see in it".`);
  });
  return report.problems;
}

/** Written as only a measurement is: a percentage with a decimal. */
const RESULT = /\d+\.\d\s?%/g;

/** What is exempt: tables have a source of their own, and checks and questions tell stories. */
function isExempt(node: Nodes): boolean {
  if (node.type === 'table' || node.type === 'link') return true;
  return (
    isMdxElement(node) && ['Measured', 'Check', 'Question', 'TableChart'].includes(node.name ?? '')
  );
}

/** Looks at lessons alone. Whoever computes with recorded figures writes the parts as `<Measured>`. */
export function findBareResults({ path, place, tree, body }: TextFile): Problem[] {
  if (place.kind !== 'lesson') return [];
  const report = createReport(path);
  walk(tree, (node) => {
    if (isExempt(node)) return false;
    if (node.type !== 'text') return true;
    for (const { 0: written, index } of node.value.matchAll(RESULT)) {
      const offset = (node.position?.start.offset ?? 0) + index;
      report.add(
        pointAt(body, offset),
        `"${written}" reads like a result and names no run. Write <Measured run="…" field="…">${written}</Measured>, or say in words where it is from.`,
      );
    }
    return true;
  });
  return report.problems;
}

/**
 * A remark plugin that rewrites what stands in a `<Check>` into named parts, which
 * components/lesson/check-parts.tsx takes apart, and takes every `<Section />` out: it says something
 * of its section and shows nothing.
 */
import type { Root } from 'mdast';
import { isMdxElement, type MdxElement } from '../markdown';
import { part, textAttributes } from '../name-question-parts';
import { ContentError, createReport } from '../problem';
import { outlineCheck } from './outline-check';
import { outlineLesson } from './outline-lesson';

export function nameCheckParts() {
  return (tree: Root): void => {
    for (const { id, checks } of outlineLesson(tree)) {
      for (const [index, check] of checks.entries()) rewriteCheck(check, id, index + 1);
    }
    tree.children = tree.children.filter((node) => !isMdxElement(node) || node.name !== 'Section');
  };
}

function rewriteCheck(node: MdxElement, section: string, place: number): void {
  const report = createReport('a check that was checked');
  const { stem, lines } = outlineCheck(node, 'check', report);
  if (report.problems.length > 0) throw new ContentError(report.problems);
  node.attributes = textAttributes({ section, place: `${place}` });
  node.children = [
    part('CheckStem', {}, stem),
    ...lines.map(({ id, text }) => part('CheckChoice', { id }, text)),
    ...lines.map(({ id, rationale }) => part('CheckRationale', { id }, rationale)),
  ];
}

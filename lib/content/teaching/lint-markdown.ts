/**
 * Slips that Markdown shows without a word: a reference that nothing defines, a link to nowhere, two
 * sections of one name, a heading that skips a level. Found by rules of remark-lint.
 */
import type { Root } from 'mdast';
import headingIncrement from 'remark-lint-heading-increment';
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings-in-section';
import noEmptyUrl from 'remark-lint-no-empty-url';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { isBlock } from '../markdown';
import { createReport, type Problem } from '../problem';
import type { TextFile } from './read-texts';

const linter = unified()
  .use(headingIncrement)
  .use(noDuplicateHeadings)
  .use(noEmptyUrl)
  .use(noUndefinedReferences)
  .use(noUnusedDefinitions);

/** Questions and cards have headings of their own, the same in each, so each is looked at by itself. */
export function lintMarkdown({ path, tree, body }: TextFile): Problem[] {
  const blocks = tree.children.filter(isBlock);
  const rest = tree.children.filter((node) => !isBlock(node));
  const parts: Root['children'][] = [rest, ...blocks.map((block) => [block])];
  const report = createReport(path);
  for (const children of parts) {
    const file = new VFile({ path, value: body });
    linter.runSync({ ...tree, children }, file);
    for (const { reason, line, column } of file.messages) {
      report.add({ line: line ?? 1, column: column ?? 1 }, sayReason(reason));
    }
  }
  return report.problems;
}

function sayReason(reason: string): string {
  return `${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
}

/**
 * Slips that Markdown shows without a word: a reference that nothing defines, a link to nowhere, two
 * sections of one name, a cell that its table has no column for. Found by rules of remark-lint on the
 * tree that every check reads. ESLint's plugin for MDX would run the same rules on a second parse; the
 * rest of it is for JavaScript, of which content has none.
 */
import type { Root } from 'mdast';
import headingIncrement from 'remark-lint-heading-increment';
import noBlockquoteWithoutMarker from 'remark-lint-no-blockquote-without-marker';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings-in-section';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import noEmptyUrl from 'remark-lint-no-empty-url';
import noHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { isBlock } from '../markdown';
import { createReport, type Problem } from '../problem';
import type { TextFile } from './read-texts';

const linter = unified()
  .use(headingIncrement)
  .use(noBlockquoteWithoutMarker)
  .use(noDuplicateDefinitions)
  .use(noDuplicateHeadings)
  .use(noEmphasisAsHeading)
  .use(noEmptyUrl)
  .use(noHiddenTableCell)
  .use(noUndefinedReferences)
  .use(noUnusedDefinitions);

/** The title of a text is in its front matter; headings below it begin at the second level. */
const TITLE: Root['children'][number] = { type: 'heading', depth: 1, children: [] };

/** Questions and cards have headings of their own, the same in each, so each is looked at by itself. */
export function lintMarkdown({ path, tree, body }: TextFile): Problem[] {
  const blocks = tree.children.filter(isBlock);
  const rest = tree.children.filter((node) => !isBlock(node));
  const parts: Root['children'][] = [[TITLE, ...rest], ...blocks.map((block) => [block])];
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
  // One of the rules cannot spell.
  const spelled = reason.replace('exected', 'expected');
  return `${spelled.charAt(0).toLowerCase()}${spelled.slice(1)}.`;
}

/** What every MDX file is checked for, and the reading of files that are made of blocks. */
import { checkElements } from './check-elements';
import { checkMarkdown } from './check-markdown';
import { isBlock, isComment, isMdxElement, type MdxElement } from './markdown';
import type { ParsedDocument } from './parse-document';
import { createReport, type Problem, type Report } from './problem';
import type { FilePlace } from './source-file';

/** A text is checked once, as long as its document lives: nothing of other files matters here. */
const checked = new WeakMap<ParsedDocument, readonly Problem[]>();

export function checkTree(document: ParsedDocument, place: FilePlace, report: Report): void {
  const problems = checked.get(document) ?? findProblems(document, place, report.file);
  checked.set(document, problems);
  report.problems.push(...problems);
}

function findProblems({ tree }: ParsedDocument, place: FilePlace, file: string): Problem[] {
  const report = createReport(file);
  if (tree === null) return [];
  checkElements(tree, place, report);
  checkMarkdown(tree, report);
  return report.problems;
}

/** Checks a file of questions or cards, and gives what `read` makes of each; it answers null for one with problems. */
export function checkBlocks<Block>(
  document: ParsedDocument,
  place: FilePlace,
  name: 'Question' | 'Card',
  report: Report,
  read: (node: MdxElement) => Block | null,
): Block[] {
  checkTree(document, place, report);
  const noun = name.toLowerCase();
  const blocks: Block[] = [];
  for (const node of document.tree?.children ?? []) {
    if (isComment(node) || node.type === 'mdxjsEsm') continue;
    if (isMdxElement(node) && node.name === name) {
      const block = read(node);
      if (block !== null) blocks.push(block);
    } else if (!isBlock(node)) {
      // A block of another file is reported with the vocabulary.
      report.add(
        node,
        `this text stands outside the ${noun}s, where nothing shows it. Move it into a <${name}>, or remove it.`,
      );
    }
  }
  if (document.tree && report.problems.length === 0 && blocks.length === 0) {
    const where =
      document.frontMatter === null ? ', or remove the file' : ' below the front matter';
    report.add(null, `the file has no ${noun}. Write a <${name}>${where}.`);
  }
  return blocks;
}

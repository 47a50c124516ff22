/** Takes a `<Check>` apart: what is asked, and its choices, which are written as those of a single choice. */
import { isComment, type Content, type MdxElement } from '../markdown';
import type { AnswerLine } from '../kinds/content-kind';
import { single } from '../kinds/single/single';
import { outlineLine } from '../outline-line';
import type { Report } from '../problem';

export interface CheckOutline {
  node: MdxElement;
  where: string;
  stem: Content[];
  lines: AnswerLine[];
  /** False where a line could not be read, so that nothing is concluded from what is missing. */
  isWhole: boolean;
}

export function outlineCheck(node: MdxElement, where: string, report: Report): CheckOutline {
  const content: Content[] = node.children.filter((child) => !isComment(child));
  for (const heading of content.filter((child) => child.type === 'heading')) {
    report.add(heading, 'a check has no headings. Write its question as a sentence.', where);
  }
  const place = content.findIndex(hasBoxes);
  const list = content[place];
  if (list?.type !== 'list') {
    report.add(node, 'has no choices. Write a list of lines such as "- [ ] some-id: text".', where);
    return { node, where, stem: content, lines: [], isWhole: false };
  }
  for (const stray of content.slice(place + 1)) {
    report.add(
      stray,
      'this stands below the choices, where nothing shows it. Move it above them, or indent a quote by two spaces.',
      where,
    );
  }
  const lines = list.children.flatMap((item) => outlineLine(item, single, where, report) ?? []);
  const isWhole = lines.length === list.children.length;
  return { node, where, stem: content.slice(0, place), lines, isWhole };
}

function hasBoxes(node: Content): boolean {
  return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}

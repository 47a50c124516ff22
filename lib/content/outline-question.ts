/**
 * Takes the Markdown of a `<Question>` apart: stem, answers, sections. It finds what is out of place;
 * whether the parts make a sound question is decided in check-question.ts.
 */
import { kindNamed } from './kinds';
import type { ContentKind, QuestionOutline } from './kinds/content-kind';
import { attributesOf, type Content, type List, type ListItem, type MdxElement } from './markdown';
import { outlineLine, splitName } from './outline-line';
import { readItems, readProse, splitSections, type SectionName } from './outline-sections';
import type { Report } from './problem';

export function outlineQuestion(node: MdxElement, report: Report): QuestionOutline {
  const attributes = attributesOf(node);
  const where = attributes.id ? `question "${attributes.id}"` : 'question';
  const kind = kindNamed(attributes.kind);
  const { head, sections } = splitSections(node, where, report);
  const items = (name: SectionName): Content[][] => readItems(name, sections, node, where, report);
  return {
    node,
    attributes,
    where,
    kind,
    ...splitHead(head, kind, node, where, report),
    hints: items('Hints'),
    solution: items('Solution'),
    check: readProse('Check', sections, node, where, report),
    mistakes: items('Mistakes'),
  };
}

type Head = Pick<QuestionOutline, 'stem' | 'lines' | 'isWhole'>;

/** One list holds the answers; what stands before it is the stem. */
function splitHead(
  head: readonly Content[],
  kind: ContentKind | null,
  node: MdxElement,
  where: string,
  report: Report,
): Head {
  const unread: Head = { stem: [...head], lines: [], isWhole: false };
  // Without a kind nobody can say what the lines should look like.
  if (kind === null) return unread;
  const place = findAnswers(head, kind);
  if (place < 0) {
    report.add(node, explainMissing(kind), where);
    return unread;
  }
  const list = head[place];
  const items: ListItem[] = list?.type === 'list' ? list.children : [];
  for (const stray of head.slice(place + 1)) {
    report.add(stray, explainStray(stray, kind), where);
  }
  const lines = items.flatMap((item) => outlineLine(item, kind, where, report) ?? []);
  return { stem: head.slice(0, place), lines, isWhole: lines.length === items.length };
}

/**
 * The first list with boxes. Where the kind has none, a stem may hold a list with numbers too: then it
 * is the first whose lines begin with names.
 */
function findAnswers(head: readonly Content[], { hasBoxes }: ContentKind): number {
  if (hasBoxes) return head.findIndex((node) => isList(node) && node.children.some(hasBox));
  const isNumbered = (node: Content): node is List => isList(node) && node.ordered === true;
  const named = head.findIndex(
    (node) => isNumbered(node) && node.children.some((item) => splitName(item.children) !== null),
  );
  return named < 0 ? head.findLastIndex(isNumbered) : named;
}

function isList(node: Content): node is List {
  return node.type === 'list';
}

function hasBox(item: ListItem): boolean {
  return typeof item.checked === 'boolean';
}

function explainMissing({ hasBoxes, words: { many, example } }: ContentKind): string {
  const box = hasBoxes ? '- [ ]' : '1.';
  return `has no ${many}. Write a list of lines such as "${box} ${example}".`;
}

function explainStray(node: Content, { hasBoxes, words: { one, many } }: ContentKind): string {
  if (node.type === 'blockquote') {
    return `this quote belongs to no ${one}. Indent it by two spaces, below its ${one}.`;
  }
  const isSecond = isList(node) && (hasBoxes ? node.children.some(hasBox) : node.ordered === true);
  if (isSecond) return `a second list of ${many}. Put all ${many} in one list.`;
  return `this text stands between the ${many} and the first section, where nothing shows it. Move it above the ${many}.`;
}

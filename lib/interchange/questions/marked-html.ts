/**
 * HTML in which Tenfold finds its own again. What a format has no field for (the id of a choice, its
 * misconception, the parts of the solution) stands in `data-tenfold` attributes, which learners do not see.
 */
import type { Element, Root } from 'hast';
import type { ExchangeQuestion } from './exchange-question';
import { parseHtml, textOf, treeToMarkdown, type TellRemoved } from './html-to-markdown';
import { element, markdownToTree, text, writeHtml, type References } from './markdown-to-html';

/** An answer's rationale with what belongs to it. */
export interface MarkedText {
  /** Empty where the file gives none. */
  id: string;
  misconception: string | null;
  markdown: string;
}

export function writeMarked(marked: MarkedText, references: References): string {
  return writeHtml({ type: 'root', children: [markText('div', marked, references)] });
}

function markText(
  tagName: string,
  { id, misconception, markdown }: MarkedText,
  references: References,
): Element {
  const { children } = markdownToTree(markdown, references);
  return element(tagName, children as Element['children'], {
    dataTenfoldId: id,
    ...(misconception === null ? {} : { dataTenfoldMisconception: misconception }),
  });
}

export function readMarked(html: string, tell: TellRemoved): MarkedText {
  const tree = parseHtml(html);
  const marked = tree.children.find(
    (node): node is Element => node.type === 'element' && hasMark(node, 'dataTenfoldId'),
  );
  return marked ? readMarks(marked, tell) : { ...NO_MARKS, markdown: treeToMarkdown(tree, tell) };
}

const NO_MARKS = { id: '', misconception: null };

function readMarks({ properties, children }: Element, tell: TellRemoved): MarkedText {
  return {
    id: String(properties.dataTenfoldId ?? ''),
    misconception:
      properties.dataTenfoldMisconception === undefined
        ? null
        : String(properties.dataTenfoldMisconception),
    markdown: treeToMarkdown({ type: 'root', children }, tell),
  };
}

function hasMark({ properties }: Element, name: string): boolean {
  return properties[name] !== undefined;
}

/** The stem, with the unit below it: no format shows it behind the field as Tenfold does. */
export function writeStem(question: ExchangeQuestion, references: References): string {
  const tree = markdownToTree(question.stem, references);
  if (question.kind !== 'numeric' || question.unit === null) return writeHtml(tree);
  const unit = element('p', [text(`Unit: ${question.unit}`)], {
    dataTenfold: 'unit',
    dataTenfoldId: question.unit,
  });
  return writeHtml({ type: 'root', children: [...tree.children, unit] });
}

export function readStem(html: string, tell: TellRemoved): { stem: string; unit: string | null } {
  const tree = parseHtml(html);
  const unit = findPart(tree, 'unit');
  const rest = tree.children.filter((node) => node !== unit);
  return {
    stem: treeToMarkdown({ type: 'root', children: rest }, tell),
    unit: unit ? String(unit.properties.dataTenfoldId ?? '') || null : null,
  };
}

export interface Explanation {
  solution: readonly string[];
  check: string;
  mistakes: readonly string[];
  /** Why each item of an order stands where it stands. */
  order: readonly MarkedText[];
}

/** What is shown after answering, whatever was answered. */
export function writeExplanation(
  { solution, check, mistakes, order }: Explanation,
  references: References,
): string {
  const item = (markdown: string): Element =>
    element('li', markdownToTree(markdown, references).children as Element['children']);
  const parts: Element[] = [];
  const add = (name: string, title: string, content: Element['children']): void => {
    if (content.length === 0) return;
    const heading = element('h4', [text(title)]);
    parts.push(element('div', [heading, ...content], { dataTenfold: name }));
  };
  const list = (tagName: string, items: Element[]): Element[] =>
    items.length === 0 ? [] : [element(tagName, items)];
  add(
    'order',
    'The order',
    list(
      'ol',
      order.map((one) => markText('li', one, references)),
    ),
  );
  add('solution', 'Solution', list('ol', solution.map(item)));
  add('check', 'Check', markdownToTree(check, references).children as Element['children']);
  add('mistakes', 'Mistakes', list('ul', mistakes.map(item)));
  return writeHtml({ type: 'root', children: parts });
}

/** A text without Tenfold's parts is taken as the solution, one step. */
export function readExplanation(html: string, tell: TellRemoved): Explanation {
  const tree = parseHtml(html);
  const items = (name: string): Element[] => {
    const list = findPart(tree, name)?.children.find(isList);
    return (list?.children ?? []).filter(
      (node): node is Element => node.type === 'element' && node.tagName === 'li',
    );
  };
  const texts = (name: string): string[] =>
    items(name).map(({ children }) => treeToMarkdown({ type: 'root', children }, tell));
  const isOwn = ['order', 'solution', 'check', 'mistakes'].some((name) => findPart(tree, name));
  const whole = isOwn || textOf(tree).trim() === '' ? [] : [treeToMarkdown(tree, tell)];
  const check = findPart(tree, 'check')?.children.filter((node) => !isHeading(node)) ?? [];
  return {
    order: items('order').map((node) => readMarks(node, tell)),
    solution: isOwn ? texts('solution') : whole,
    check: treeToMarkdown({ type: 'root', children: check }, tell),
    mistakes: texts('mistakes'),
  };
}

function findPart(tree: Root, name: string): Element | undefined {
  return tree.children.find(
    (node): node is Element => node.type === 'element' && node.properties.dataTenfold === name,
  );
}

function isList(node: Element['children'][number]): node is Element {
  return node.type === 'element' && (node.tagName === 'ol' || node.tagName === 'ul');
}

function isHeading(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'h4';
}

/**
 * The authors' Markdown as HTML for other systems: what Markdown has a sign for, and nothing else.
 * Formulas become `\(…\)` and `\[…\]`; html-to-markdown.ts is the way back.
 */
import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot, Text } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { attributeOf, isComponent, parseMarkdown, type Component } from './markdown-tree';

/** What `<Answer />` and `<Choice ref="…" />` say where nobody computes letters. */
export interface References {
  answer: string;
  choice(ref: string): string;
}

export const NO_REFERENCES: References = { answer: '', choice: (ref) => ref };

const HTML_TAGS = new Set(['abbr', 'br', 'kbd', 'sub', 'sup']);

const writer = unified().use(rehypeStringify, {
  closeSelfClosing: true,
  characterReferences: { useNamedReferences: false },
});

export function markdownToHtml(markdown: string, references: References): string {
  return writeHtml(markdownToTree(markdown, references));
}

/** On one line, as XML reads it. `->` is written so that no format takes it for a sign of its own. */
export function writeHtml(tree: HtmlRoot): string {
  return writer.stringify(tree).replaceAll('->', '-&gt;').trim();
}

/** As HTML without line ends between blocks. Formulas are elements `tenfold-math` where `keepsFormulas`. */
export function markdownToTree(
  markdown: string,
  references: References,
  { keepsFormulas = false }: { keepsFormulas?: boolean } = {},
): HtmlRoot {
  const formula = (value: string, isBlock: boolean): ElementContent =>
    keepsFormulas
      ? element('tenfold-math', [text(value)], isBlock ? { display: 'block' } : {})
      : text(isBlock ? `\\[${value}\\]` : `\\(${value}\\)`);
  const options: Options = {
    allowDangerousHtml: false,
    handlers: {
      inlineMath: (_, node: { value: string }) => formula(node.value, false),
      math: (_, node: { value: string }) => element('p', [formula(node.value, true)]),
      mdxJsxTextElement: (state, node: Component) =>
        writeComponent(node, references, () => state.all(node)),
      mdxJsxFlowElement: (state, node: Component) =>
        writeComponent(node, references, () => state.all(node)),
      mdxTextExpression: () => undefined,
      mdxFlowExpression: () => undefined,
      text: (_, node: { value: string }) => shieldFormulas(node.value),
    },
  };
  const tree = unified().use(remarkRehype, options).runSync(parseMarkdown(markdown));
  return { type: 'root', children: dropLineEnds(tree.children) as HtmlRoot['children'] };
}

/** Components that a text holds and HTML has no word for, e.g. `RunCurves`. */
export function listFigures(markdown: string): string[] {
  // Reading takes far longer than looking for the two signs that begin one.
  if (!/<|!\[/.test(markdown)) return [];
  const names: string[] = [];
  const visit = (node: Nodes): void => {
    if (isComponent(node) && !isKnown(node.name)) names.push(node.name ?? 'fragment');
    if (node.type === 'image') names.push(`image ${node.url}`);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(markdown));
  return names;
}

function isKnown(name: string | null): boolean {
  return name === 'Answer' || name === 'Choice' || HTML_TAGS.has(name ?? '');
}

function writeComponent(
  node: Component,
  references: References,
  inner: () => ElementContent[],
): ElementContent | ElementContent[] {
  const { name } = node;
  if (name === 'Answer') {
    return element('span', [text(references.answer)], { dataTenfold: 'answer' });
  }
  if (name === 'Choice') {
    const ref = attributeOf(node, 'ref') ?? '';
    const properties = { dataTenfold: 'choice', dataTenfoldId: ref };
    return element('span', [text(references.choice(ref))], properties);
  }
  if (name === null || !HTML_TAGS.has(name)) return [];
  const title = attributeOf(node, 'title');
  return element(name, inner(), title === null ? {} : { title });
}

/** A text that looks like a formula to other systems is cut apart, and stays a text. */
function shieldFormulas(value: string): ElementContent[] {
  return value
    .split(/(\\)(?=[([\])])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\\' ? element('span', [text(piece)]) : text(piece)));
}

function dropLineEnds(nodes: readonly HtmlNodes[]): HtmlNodes[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' && /^\n+$/.test(node.value)) return [];
    if (node.type !== 'element' || node.tagName === 'pre') return [node];
    return [{ ...node, children: dropLineEnds(node.children) as ElementContent[] }];
  });
}

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

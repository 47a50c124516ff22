/** Small readings of a Markdown tree that the checks and the compiler share. */
import type { Blockquote, List, ListItem, Nodes, RootContent } from 'mdast';
// Bring the node types of MDX and of formulas into mdast's unions.
import type {} from 'remark-math';
import type {} from 'remark-mdx';

export type Content = RootContent;
export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type { Blockquote, List, ListItem, Nodes };

export function isMdxElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A question or a card: taken apart by itself, with headings of its own. */
export function isBlock(node: Nodes): boolean {
  return isMdxElement(node) && (node.name === 'Question' || node.name === 'Card');
}

export function childrenOf(node: Nodes): readonly Content[] {
  return 'children' in node ? node.children : [];
}

/** Attributes written as `name="text"`; a bare name counts as an empty text. */
export function attributesOf(element: MdxElement): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'object' && attribute.value !== null) continue;
    texts[attribute.name] = attribute.value ?? '';
  }
  return texts;
}

/** Visits a node and everything below it, parents first. Returning false leaves out what is below. */
export function walk(node: Nodes, visit: (node: Nodes) => boolean | void): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** A comment in braces says nothing to a reader. */
export function isComment(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(node.value);
}

const INLINE = new Set([
  'text',
  'inlineCode',
  'inlineMath',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** The text without marks: blocks on lines of their own. `name` says what stands for an element such as `<Answer />`. */
export function plainText(
  nodes: readonly Nodes[],
  name: (element: MdxElement) => string = () => '',
): string {
  const pieces: string[] = [];
  for (const node of nodes) {
    const text = plainNode(node, name);
    const isInline = INLINE.has(node.type);
    if (!isInline && pieces.length > 0 && text !== '') pieces.push('\n');
    pieces.push(text);
  }
  return pieces.join('').trim() === '' ? '' : pieces.join('');
}

function plainNode(node: Nodes, name: (element: MdxElement) => string): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return '';
  if ('value' in node) return node.value;
  const own = isMdxElement(node) ? name(node) : '';
  return own + plainText(childrenOf(node), name);
}

/** Words as a reader counts them: what stands between spaces. */
export function countWords(nodes: readonly Nodes[]): number {
  return plainText(nodes)
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

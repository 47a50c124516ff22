/** Authors' Markdown as a tree and back. What is written is safe in MDX: no brace or tag of a foreign text becomes code. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
// Bring the nodes of MDX and of formulas into mdast's unions.
import type {} from 'remark-math';
import type {} from 'remark-mdx';

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

const writer = unified()
  .use(remarkMdx)
  .use(remarkGfm, { tablePipeAlign: true })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-' });

export function parseMarkdown(markdown: string): Root {
  return reader.parse(markdown);
}

/** Without a line end behind it. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).trim();
}

/** The same Markdown in the one way in which `writeMarkdown` writes it. */
export function tidyMarkdown(markdown: string): string {
  return writeMarkdown(parseMarkdown(markdown));
}

export type Component = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** An attribute that is a text. */
export function attributeOf(element: Component, name: string): string | null {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : null;
  }
  return null;
}

/** `<Answer />` or `<Choice ref="…" />`. */
export function createReference(name: 'Answer' | 'Choice', ref: string | null): PhrasingContent {
  const attributes =
    ref === null ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'ref', value: ref }];
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}

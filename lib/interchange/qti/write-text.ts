/** Texts of a question as the XHTML of a QTI item body. Formulas become MathML, which QTI reads in place of TeX. */
import type { Element, ElementContent, Root } from 'hast';
import katex from 'katex';
import { parseHtml, textOf } from '../questions/html-to-markdown';
import { markdownToTree, writeHtml, type References } from '../questions/markdown-to-html';

export function writeXhtml(markdown: string, references: References): string {
  const tree = markdownToTree(markdown, references, { keepsFormulas: true });
  return writeHtml({ type: 'root', children: tree.children.flatMap((node) => adaptNode(node)) });
}

type Child = Root['children'][number];

function adaptNode(node: Child): Child[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'tenfold-math') return writeFormula(node);
  const children = node.children.flatMap(adaptNode) as ElementContent[];
  // The schema knows neither Tenfold's marks nor the alignment of a cell by an attribute.
  const { className, href, title, start } = node.properties;
  const properties = Object.fromEntries(
    Object.entries({ className, href, title, start }).filter(([, value]) => value !== undefined),
  );
  return node.tagName === 'span' ? children : [{ ...node, properties, children }];
}

function writeFormula(node: Element): Child[] {
  const html = katex.renderToString(textOf(node), {
    output: 'mathml',
    throwOnError: false,
    displayMode: node.properties.display === 'block',
  });
  const math = findMath(parseHtml(html).children);
  return math === null ? [{ type: 'text', value: textOf(node) }] : [math];
}

function findMath(nodes: readonly Child[]): Element | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.tagName === 'math' ? node : findMath(node.children);
    if (found !== null) return found;
  }
  return null;
}

/**
 * A rehype plugin that puts `<Blank id="…" />` where the code of a `blanks` question has `___name___`.
 * It runs after the highlighting, so a blank may have been cut into several coloured pieces.
 */
import type { Element, ElementContent, Nodes } from 'hast';
// Brings the elements of MDX into hast's unions.
import type {} from 'remark-mdx';
import { BLANK } from './find-blanks';

export function showBlanks() {
  return (tree: Nodes): void => {
    visit(tree, (node) => {
      if (!isComponent(node, 'Question')) return true;
      if (attributeOf(node, 'kind') === 'blanks') visit(node, showInStem);
      return false;
    });
  };
}

function showInStem(node: Nodes): boolean {
  if (!isComponent(node, 'QuestionStem')) return true;
  visit(node, (below) => {
    if (below.type !== 'element' || below.tagName !== 'pre') return true;
    visit(below, (code) => {
      if (code.type !== 'element' || code.tagName !== 'code') return true;
      // Every line is a `span` of its coloured pieces.
      for (const line of code.children) {
        if (line.type === 'element') line.children = splitLine(line.children);
      }
      return false;
    });
    return false;
  });
  return false;
}

/** Parents first; what is below a node is left out where `enter` says false. */
function visit(node: Nodes, enter: (node: Nodes) => boolean): void {
  if (!enter(node) || !('children' in node)) return;
  for (const child of node.children) visit(child, enter);
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;

function isComponent(node: Nodes, name: string): node is Component {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function attributeOf({ attributes }: Component, name: string): unknown {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found?.value;
}

/** The pieces of a highlighted line, with its blanks in their places. */
function splitLine(pieces: readonly ElementContent[]): ElementContent[] {
  const texts = pieces.map(textOf);
  const parts = texts.join('').split(BLANK);
  let start = 0;
  return parts.flatMap((part, place) => {
    const isBlank = place % 2 === 1;
    const length = part.length + (isBlank ? 6 : 0);
    start += length;
    return isBlank ? [blank(part)] : cut(pieces, texts, start - length, start);
  });
}

/** What the pieces show between two places of the line, with their colours. */
function cut(
  pieces: readonly ElementContent[],
  texts: readonly string[],
  from: number,
  to: number,
): ElementContent[] {
  let start = 0;
  return pieces.flatMap((piece, place) => {
    const text = texts[place]!;
    const shown = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return shown === '' ? [] : [withText(piece, shown)];
  });
}

function withText(piece: ElementContent, value: string): ElementContent {
  const text: ElementContent = { type: 'text', value };
  return piece.type === 'element' ? ({ ...piece, children: [text] } satisfies Element) : text;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function blank(name: string): ElementContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Blank',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: name }],
    children: [],
  };
}

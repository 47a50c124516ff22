/** The headings of a text with their ids: the table of contents, and the targets of links. */
import type { Heading as HeadingNode } from 'mdast';
import { isBlock, plainText, walk, type Nodes } from './markdown';
import type { Heading } from './types';

export interface PlacedHeading extends Heading {
  node: HeadingNode;
}

/** Headings of the second and third level, those inside questions and cards left out. Ids are unique in the file. */
export function listHeadings(tree: Nodes): PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  const taken = new Set<string>();
  walk(tree, (node) => {
    if (isBlock(node)) return false;
    if (node.type !== 'heading') return true;
    if (node.depth !== 2 && node.depth !== 3) return false;
    const text = plainText([node]).trim();
    headings.push({ id: uniqueId(text, taken), text, depth: node.depth, node });
    return false;
  });
  return headings;
}

/** "What it is" becomes `what-it-is`, a second one `what-it-is-2`. */
function uniqueId(text: string, taken: Set<string>): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  const base = words === null ? 'section' : words.join('-');
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

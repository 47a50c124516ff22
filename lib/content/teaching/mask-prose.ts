/** A text with everything but its prose blanked, so that what is found in it keeps its place. */
import { attributesOf, isMdxElement, walk } from '../markdown';
import type { TextFile } from './read-texts';

/** Attributes that a reader sees. */
const SHOWN = ['caption', 'title', 'labels'];

type Span = [from: number, to: number];

/** As long as `body`, with the same lines. Prose is text, descriptions of images and shown attributes. */
export function maskProse({ tree, body }: Pick<TextFile, 'tree' | 'body'>): string {
  let masked = '';
  for (const [from, to] of findProse(tree)) {
    masked +=
      blank(body.slice(masked.length, from)) + body.slice(Math.max(from, masked.length), to);
  }
  return masked + blank(body.slice(masked.length));
}

function findProse(tree: TextFile['tree']): Span[] {
  const spans: Span[] = [];
  const keep = ({ position }: Placed, length?: number): void => {
    const from = position?.start.offset;
    const to = length === undefined ? position?.end.offset : (from ?? 0) + length;
    if (from !== undefined && to !== undefined) spans.push([from, to]);
  };
  walk(tree, (node) => {
    if (node.type === 'text') keep(node);
    // Its address is none.
    if (node.type === 'image') keep(node, '!['.length + (node.alt?.length ?? 0));
    if (!isMdxElement(node)) return;
    const texts = attributesOf(node);
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !SHOWN.includes(attribute.name)) continue;
      if (texts[attribute.name]) keep(attribute);
    }
  });
  return spans.sort(([a], [b]) => a - b);
}

interface Placed {
  position?: { start: { offset?: number }; end: { offset?: number } };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

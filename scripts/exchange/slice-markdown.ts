/** The Markdown of a text of a question as its author wrote it, cut out of the file. */
import type { Content } from '../../lib/content/markdown';

/** `body` is the text that the nodes' offsets count in. */
export function sliceMarkdown(nodes: readonly Content[], body: string): string {
  return nodes
    .map((node) => sliceNode(node, body))
    .join('\n\n')
    .trim();
}

function sliceNode(node: Content, body: string): string {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return '';
  const [first = '', ...rest] = body.slice(start.offset, end.offset).split(/\r?\n/);
  // Lines that follow are indented, or quoted, as far as the node is to the right.
  const margin = new RegExp(`^[ \\t>]{0,${start.column - 1}}`);
  return [withoutName(node, first), ...rest.map((line) => line.replace(margin, ''))].join('\n');
}

const NAME = /^([^\s:]+):(?:\s+|$)/;

/** A name before the colon has been taken off the node, but not off its position. */
function withoutName(node: Content, line: string): string {
  const name = NAME.exec(line);
  if (name === null || node.type !== 'paragraph') return line;
  const [first] = node.children;
  const isKept = first?.type === 'text' && first.value.startsWith(`${name[1]}:`);
  return isKept ? line : line.slice(name[0].length);
}

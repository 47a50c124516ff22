/** A remark plugin that gives headings the ids of the table of contents. */
import type { Root } from 'mdast';
import { listHeadings } from './headings';

export function markHeadings() {
  return (tree: Root): void => {
    for (const { id, node } of listHeadings(tree)) {
      node.data = Object.assign({}, node.data, { hProperties: { id } });
    }
  };
}

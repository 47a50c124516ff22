/** Tells a reworded question or card from the one that was answered. */
import { createHash } from 'node:crypto';
import type { MdxElement } from './markdown';

/**
 * SHA-256 of the block's source, first 16 hexadecimal digits; line ends and trailing spaces count for
 * nothing. `body` is the text that the node's offsets count in.
 */
export function hashSource(node: MdxElement, body: string): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? body.length;
  const source = body.slice(start, end).replace(/[ \t]*\r?\n/g, '\n');
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

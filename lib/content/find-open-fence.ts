/** A code block that is never closed swallows the rest of its file, and every problem after it would mislead. */
import type { Point } from './problem';

const FENCE = /^([\s>]*)(`{3,}|~{3,})(.*)$/;

/** Where the block begins that the file does not close; null where there is none. */
export function findOpenFence(body: string): (Point & { mark: string }) | null {
  let open: (Point & { mark: string }) | null = null;
  for (const [index, line] of body.split('\n').entries()) {
    const [, indent = '', mark = '', rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
    if (mark === '') continue;
    if (open === null) {
      // Backquotes further along the line make it inline code.
      if (!rest.includes('`')) open = { line: index + 1, column: indent.length + 1, mark };
    } else if (mark.startsWith(open.mark) && rest === '') {
      open = null;
    }
  }
  return open;
}

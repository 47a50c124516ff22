/** A code block or a formula that is never closed swallows the rest of its file, and every problem after it would mislead. */
import type { Point } from './problem';

const FENCE = /^([\s>]*)(`{3,}|~{3,}|\${2,})(.*)$/;

export interface OpenFence extends Point {
  what: 'code block' | 'formula';
  /** What closes it. */
  mark: string;
}

/** The block that the file does not close; null where there is none. */
export function findOpenFence(body: string): OpenFence | null {
  let open: OpenFence | null = null;
  for (const [index, line] of body.split('\n').entries()) {
    const [, indent = '', mark = '', rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
    if (mark === '') continue;
    if (open === null) {
      // The same sign further along the line makes it inline code, or a formula in a line.
      if (mark[0] !== '~' && rest.includes(mark[0]!)) continue;
      const what = mark[0] === '$' ? 'formula' : 'code block';
      open = { line: index + 1, column: indent.length + 1, what, mark };
    } else if (mark.startsWith(open.mark) && rest === '') {
      open = null;
    }
  }
  return open;
}

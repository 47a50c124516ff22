/** How many parts of an answer are right, in words. */
import type { Score } from '@/lib/core/quiz';

/** e.g. "2 of 3 blanks". */
export function countRight({ parts }: Extract<Score, { kind: 'points' }>, part: string): string {
  const right = parts.filter((one) => one.right).length;
  return `${right} of ${parts.length} ${part}${parts.length === 1 ? '' : 's'}`;
}

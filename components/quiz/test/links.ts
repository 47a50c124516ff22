/** Where the pattern test and its results are. Nothing may prefetch the result: all keys of the bank are in it. */
import type { PatternId } from '@/lib/core/course';

/** Names an attempt in the address of the result. */
export const ATTEMPT_PARAM = 'attempt';

export function linkTest(pattern: PatternId): string {
  return `/learn/${pattern}/test`;
}

/** The result of one attempt; of the last one handed in where none is named. */
export function linkResult(pattern: PatternId, attemptId?: string): string {
  const query = attemptId === undefined ? '' : `?${ATTEMPT_PARAM}=${encodeURIComponent(attemptId)}`;
  return `${linkTest(pattern)}/result${query}`;
}

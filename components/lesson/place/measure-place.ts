/** Where in a lesson the window stands, by its headings, and back. */
import type { ReadingPlace } from './reading-place';

/** Height that the line at the top of a lesson covers, as in `scroll-padding-top`. Pixels. */
const COVERED = 48;

/**
 * `tops` are the distances in pixels of the headings, then of the lesson's end, from the top of the
 * window. Null before the second section and from the end of the text on: nothing is lost there.
 */
export function measurePlace(
  ids: readonly string[],
  tops: readonly number[],
  windowHeight: number,
): ReadingPlace | null {
  const end = tops[ids.length];
  if (end === undefined || end <= windowHeight) return null;
  const index = tops.slice(0, ids.length).findLastIndex((top) => top <= COVERED + 1);
  const section = ids[index];
  if (index < 1 || section === undefined) return null;
  const from = tops[index]!;
  const height = tops[index + 1]! - from;
  const share = height > 0 ? (COVERED - from) / height : 0;
  return { section, share: Math.min(Math.max(share, 0), 0.999) };
}

/** How far to scroll, in pixels, to stand at `share` of a section between these two tops. */
export function distanceTo(share: number, top: number, nextTop: number): number {
  return top + share * (nextTop - top) - COVERED;
}

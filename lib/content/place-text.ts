/** Places in a file that are found by what is written there. */
import type { Point } from './problem';

/** Where an offset of a text lies. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where a text stands for the first or the last time; null where it does not. */
export function placeText(source: string, text: string, which: 'first' | 'last'): Point | null {
  const offset = which === 'first' ? source.indexOf(text) : source.lastIndexOf(text);
  return offset < 0 ? null : pointAt(source, offset);
}

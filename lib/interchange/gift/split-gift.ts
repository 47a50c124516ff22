/** A GIFT file cut at its empty lines, which is where a question ends. */
import { HINT_COMMENT } from './write-gift';

export interface GiftBlock {
  /** The question, with its comments but for those that are hints. */
  text: string;
  /** Of the file, from 1. */
  line: number;
  /** Comment lines that hold a hint. */
  hints: string[];
}

export function splitGift(source: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  const close = (end: number): void => {
    const isHint = (line: string): boolean => line.startsWith(HINT_COMMENT);
    // An empty comment in place of a hint keeps the numbers of the lines.
    const text = lines.map((line) => (isHint(line) ? '//' : line)).join('\n');
    if (lines.some((line) => line.trim() !== '' && !line.trimStart().startsWith('//'))) {
      blocks.push({ text, line: end - lines.length + 1, hints: lines.filter(isHint) });
    }
    lines = [];
  };
  const all = source.split('\n');
  all.forEach((line, index) => {
    if (line.trim() === '') close(index);
    else lines.push(line);
  });
  close(all.length);
  return blocks;
}

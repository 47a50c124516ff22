/** Blanks in code, written `___name___`: where they are, and what looks like one and is none. */
import type { Content } from '../../markdown';
import type { Point } from '../../problem';

export type CodeNode = Extract<Content, { type: 'code' }>;

export interface FoundBlank {
  name: string;
  /** In the file. */
  at: Point;
}

export interface BlankCode {
  node: CodeNode;
  blanks: FoundBlank[];
  /** Where three underscores belong to no blank. */
  strays: Point[];
}

/** Splits code at its blanks: with `split`, every second piece is a name. */
export const BLANK = /___([^\s_]+(?:_[^\s_]+)*)___/;

/** The code blocks of a stem that hold a blank, or what was meant as one. */
export function findBlanks(stem: readonly Content[]): BlankCode[] {
  return stem
    .filter((node): node is CodeNode => node.type === 'code')
    .map(readCode)
    .filter(({ blanks, strays }) => blanks.length + strays.length > 0);
}

function readCode(node: CodeNode): BlankCode {
  const found: BlankCode = { node, blanks: [], strays: [] };
  for (const [index, line] of node.value.split('\n').entries()) {
    let column = 1;
    for (const [place, piece] of line.split(BLANK).entries()) {
      // Code is as far to the right in the file as its fence.
      const at = pointIn(node, index, column);
      if (place % 2 === 1) {
        found.blanks.push({ name: piece, at });
        column += piece.length + 6;
        continue;
      }
      const stray = piece.indexOf('___');
      if (stray >= 0) found.strays.push({ ...at, column: at.column + stray });
      column += piece.length;
    }
  }
  return found;
}

function pointIn({ position }: CodeNode, index: number, column: number): Point {
  const { line, column: fence } = position?.start ?? { line: 1, column: 1 };
  return { line: line + 1 + index, column: fence - 1 + column };
}

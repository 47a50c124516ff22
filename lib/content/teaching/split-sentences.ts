/** Takes the running text of a file apart into sentences: paragraphs of text, lists and quotes; no headings, tables or code. */
import { childrenOf, isComment, isMdxElement, walk, type Nodes } from '../markdown';
import type { Point } from '../problem';
import { pointAt } from '../place-text';
import type { TextFile } from './read-texts';

export interface Sentence extends Point {
  /** Formulas and code stand as one word each. */
  text: string;
  words: number;
}

/** Stands for a formula or code, whatever its length. */
const OPAQUE = 'x';

interface Piece {
  text: string;
  /** In the text. */
  offset: number;
}

export function splitSentences({ tree, body }: Pick<TextFile, 'tree' | 'body'>): Sentence[] {
  const sentences: Sentence[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading' || node.type === 'table') return false;
    if (node.type !== 'paragraph' && !isInlineElement(node)) return true;
    const pieces = collectPieces(node);
    for (const { text, at } of splitText(pieces.map((piece) => piece.text).join(''))) {
      const words = countWords(text);
      if (words > 0) sentences.push({ text, words, ...pointAt(body, offsetOf(at, pieces)) });
    }
    return false;
  });
  return sentences;
}

/** A line that is nothing but a component stands outside any paragraph. */
function isInlineElement(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement';
}

function collectPieces(node: Nodes): Piece[] {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return [{ text: OPAQUE, offset }];
  if (node.type === 'break') return [{ text: ' ', offset }];
  if (node.type === 'text') return [{ text: node.value.replace(/\n/g, ' '), offset }];
  if (isComment(node) || node.type === 'image') return [];
  if (isMdxElement(node) && node.children.length === 0) return [{ text: OPAQUE, offset }];
  return childrenOf(node).flatMap(collectPieces);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop behind these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|al|approx|Fig|Eq|Sec)\.\s*$/;

function splitText(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last && ABBREVIATION.test(last.text)) last.text += segment;
    else found.push({ text: segment, at: index });
  }
  return found;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function offsetOf(at: number, pieces: readonly Piece[]): number {
  let rest = at;
  for (const { text, offset } of pieces) {
    if (rest < text.length) return offset + rest;
    rest -= text.length;
  }
  return pieces[0]?.offset ?? 0;
}

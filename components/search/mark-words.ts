/** Where the words that were found stand in a text, and the piece of a long text that shows them. */
import { WORD_PATTERN } from './search-index';

export interface Piece {
  text: string;
  found: boolean;
}

/** Characters before the first word found. */
const LEAD = 40;

/** The whole text in pieces. `words` are in small letters. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD_PATTERN)) {
    if (!words.includes(word.toLowerCase())) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), found: false });
    pieces.push({ text: word, found: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}

/** At most `length` characters and two ellipses, cut between words, from a little before the first word found. */
export function cutExcerpt(text: string, words: readonly string[], length = 140): string {
  const first = [...text.matchAll(WORD_PATTERN)].find(([word]) =>
    words.includes(word.toLowerCase()),
  );
  const wanted = Math.max(0, (first?.index ?? 0) - LEAD);
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const rest = text.slice(from);
  const piece = rest.length <= length ? rest : `${rest.slice(0, rest.lastIndexOf(' ', length))} …`;
  return from === 0 ? piece : `… ${piece}`;
}

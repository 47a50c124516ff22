/** Sentences that a reader has to begin twice. */
import type { Problem } from '../problem';
import type { TextFile } from './read-texts';
import { splitSentences } from './split-sentences';

export const MOST_WORDS = 40;

export function findLongSentences(text: TextFile): Problem[] {
  return splitSentences(text)
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ line, column, words, text: sentence }) => ({
      file: text.path,
      line,
      column,
      message: `this sentence has ${words} words, expected at most ${MOST_WORDS}. Split it: "${firstWords(sentence)} …".`,
    }));
}

function firstWords(sentence: string): string {
  return sentence.trim().split(/\s+/).slice(0, 6).join(' ');
}

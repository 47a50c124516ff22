/**
 * How hard a text is to read: the Flesch–Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per
 * word − 15.59 (Kincaid, Fishburne, Rogers and Chissom, 1975). About the school years that a reader
 * needs in the United States; formulas and code count as one word of one syllable.
 */
import type { Sentence } from './split-sentences';

export interface Reading {
  sentences: number;
  words: number;
  /** On average; one decimal, as the grade. */
  wordsASentence: number;
  /** Words of the longest sentence. */
  longest: number;
  grade: number;
}

/** Null for a text without a sentence. */
export function measureReading(sentences: readonly Sentence[]): Reading | null {
  if (sentences.length === 0) return null;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const syllables = sentences
    .flatMap(({ text }) => text.split(/[^\p{L}\p{N}'’]+/u))
    .reduce((sum, word) => sum + countSyllables(word), 0);
  const length = words / sentences.length;
  return {
    sentences: sentences.length,
    words,
    wordsASentence: round(length),
    longest: Math.max(...sentences.map((sentence) => sentence.words)),
    grade: round(0.39 * length + (11.8 * syllables) / words - 15.59),
  };
}

/** Groups of vowels, without a silent e at the end; an estimate, as every count without a dictionary. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return word === '' ? 0 : 1;
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

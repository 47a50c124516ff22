/** Sentences, how hard they are to read, and which are too long. */
import { expect, test } from 'vitest';
import { findLongSentences } from './find-long-sentences';
import { countSyllables, measureReading } from './measure-reading';
import { splitSentences } from './split-sentences';
import { aText } from './text.fixture';

const sentencesOf = (text: string) =>
  splitSentences(aText(text)).map(({ line, column, words }) => `${line}:${column} ${words}`);

test('finds each sentence where it begins', () => {
  expect(sentencesOf('One is one. Two is\nmore.\n\n- A point. Its reason.')).toEqual([
    '4:1 3',
    '4:13 3',
    '7:3 2',
    '7:12 2',
  ]);
});

test('ends no sentence at a number or an abbreviation', () => {
  expect(sentencesOf('Take 0.001, e.g. Adam, as Smith et al. say.')).toEqual(['4:1 9']);
});

test('counts code and a formula as one word each', () => {
  expect(sentencesOf('Take `a + b + c` or $a + b$ now.')).toEqual(['4:1 5']);
});

test('leaves out headings, tables and code', () => {
  expect(sentencesOf('## A heading\n\n| a | b |\n| - | - |\n| c | d |\n\n```text\nx\n```')).toEqual(
    [],
  );
});

test('reports a sentence of 41 words and none of 40', () => {
  const words = (count: number) => `The ${'word '.repeat(count - 2)}end.`;
  expect(findLongSentences(aText(words(40)))).toEqual([]);
  expect(findLongSentences(aText(`Short. ${words(41)}`))).toEqual([
    {
      file: 'content/sample/first-pattern/learn.mdx',
      line: 4,
      column: 8,
      message:
        'this sentence has 41 words, expected at most 40. Split it: "The word word word word word …".',
    },
  ]);
});

test.each([
  ['rate', 1],
  ['learning', 2],
  ['optimizer', 4],
  ['table', 2],
  ['trained', 1],
  ['started', 2],
  ['0', 1],
])('counts the syllables of %s', (word, expected) => {
  expect(countSyllables(word)).toBe(expected);
});

test('computes the grade by the formula of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 − 15.59 = −1.45.
  expect(measureReading(splitSentences(aText('The cat sat on the mat.')))).toEqual({
    sentences: 1,
    words: 6,
    wordsASentence: 6,
    longest: 6,
    grade: -1.4,
  });
});

test('measures nothing where nothing is said', () => {
  expect(measureReading([])).toBeNull();
});

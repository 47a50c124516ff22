/** Mistakes in a file of a pool, with the whole messages. */
import { expect, test } from 'vitest';
import { CARD, NUMERIC, problemsInPool } from './fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a time limit outside of the challenge',
    'kind=',
    'seconds="60" kind=',
    [
      '1:1 question "half-of-one": seconds="60" is the time limit of a problem in questions/challenge/, and this question is not there. Remove it.',
    ],
  ],
  [
    'a unit of another kind',
    'kind="numeric" ',
    '',
    [
      '1:1 question "half-of-one": unit="cm" belongs to kind="numeric". Remove it, or change the kind.',
    ],
  ],
  [
    'a slip in the kind',
    'kind="numeric"',
    'kind="numerical"',
    [
      '1:1 question "half-of-one": unknown kind "numerical". Did you mean "numeric"? Expected one of: single, multiple, numeric, ordering, blanks, from-run. Leave the attribute out for a single choice.',
    ],
  ],
  [
    'an unknown kind',
    'kind="numeric"',
    'kind="essay"',
    [
      '1:1 question "half-of-one": unknown kind "essay". Expected one of: single, multiple, numeric, ordering, blanks, from-run. Leave the attribute out for a single choice.',
    ],
  ],
  [
    'front matter',
    '<Question',
    '---\ntitle: Test\n---\n\n<Question',
    [
      '1:1 a file of questions/ has no front matter, since nothing shows it. Remove everything from the first --- to the second.',
    ],
  ],
  [
    'an id that the practice has taken',
    'half-of-one',
    'which-one',
    [
      '1:1 question "which-one": the id is taken by the question at content/sample/first-pattern/practice.mdx:6. Give this one another id.',
    ],
  ],
  [
    'text beside the questions',
    '<Question',
    'Read this.\n\n<Question',
    [
      '1:1 this text stands outside the questions, where nothing shows it. Move it into a <Question>, or remove it.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('test', NUMERIC, from, to)).toEqual(expected);
});

test('reports a file of another pool', () => {
  expect(problemsInPool('test', CARD)).toEqual([
    '1:1 card "one-card": <Card> belongs in questions/review/. Move it there.',
  ]);
  expect(problemsInPool('review', NUMERIC)).toEqual([
    '1:1 question "half-of-one": <Question> belongs in practice.mdx, questions/test/, questions/challenge/ or questions/try/. Move it there.',
  ]);
});

test('reports a file that holds nothing', () => {
  expect(problemsInPool('test', '{/* later */}')).toEqual([
    '1:1 the file has no question. Write a <Question>, or remove the file.',
  ]);
  expect(problemsInPool('review', '')).toEqual([
    '1:1 the file has no card. Write a <Card>, or remove the file.',
  ]);
});

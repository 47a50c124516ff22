/** Slips in the files of questions/: numbers, orders, blanks, time limits and cards. */
import { expect, test } from 'vitest';
import {
  BLANKS,
  CARD,
  FROM_RUN,
  NUMERIC,
  ORDERING,
  problemsInPool,
  PROBLEM,
} from '../fixtures/sample-kinds';

type Pool = Parameters<typeof problemsInPool>[0];

/** What is wrong, the pool, the block, the text that is replaced, what replaces it, and the one problem that is reported. */
const MISTAKES: [string, Pool, string, string, string, string][] = [
  [
    'a number in words',
    'test',
    NUMERIC,
    '0.5 ± 0.01',
    'half',
    '5:1 question "half-of-one": number "half" is "half", expected a number such as 0.002, 1e-3 or 12500, and "± 0.1" behind it where an answer may be off. A unit is written once, as unit="…" of the question.',
  ],
  [
    'a negative tolerance',
    'test',
    NUMERIC,
    '± 0.01',
    '± -1',
    '5:1 question "half-of-one": number "half" has the tolerance -1, expected 0 or more. Write "± 1".',
  ],
  [
    'a wrong number that counts as right',
    'test',
    NUMERIC,
    'double: 2',
    'double: 0.505',
    '7:1 question "half-of-one": number "double" counts as right: 0.505 is within 0.01 of "half". Write another number, or a smaller tolerance.',
  ],
  [
    'an order of two',
    'test',
    ORDERING,
    '1. ten: `10`\n   > The largest.\n',
    '',
    '5:1 question "count-up": has 2 items, expected at least 3. Add a line "1. some-id: text".',
  ],
  [
    'an item of an order with a box',
    'test',
    ORDERING,
    '1. one:',
    '1. [x] one:',
    '5:1 question "count-up": this item has a box, and items have none. Write "1. some-id: text".',
  ],
  [
    'a letter where an order has none',
    'test',
    ORDERING,
    'It follows.',
    'It is <Answer />.',
    '18:10 question "count-up": <Answer /> says nothing in a question of kind="ordering", whose answer is more than a word. Say it in the text.',
  ],
  [
    'an answer to a blank that is not there',
    'test',
    BLANKS,
    '- [x] number:',
    '- [x] numbr:',
    '13:1 question "call-it": no blank of the code is called "numbr". Did you mean "number"? Its blanks are how, number.',
  ],
  [
    'an answer to a blank that is no code',
    'test',
    BLANKS,
    '`1` or `1.0`',
    '1',
    '13:1 question "call-it": answer "number" is more than code. Write the texts that count as this answer between backquotes, joined by "or": `0.001` or `1e-3`.',
  ],
  [
    'a text that is right and wrong for a blank',
    'test',
    BLANKS,
    '`down`',
    '`up`',
    '11:1 question "call-it": `up` is written twice for the blank "how", as right and as wrong. Keep one.',
  ],
  [
    'a question about a run in the test',
    'test',
    FROM_RUN,
    '',
    '',
    '1:1 question "best-epoch": kind="from-run" cannot be in the pattern test, since the test has to be the same for a learner who has not trained yet. Move the question to practice.mdx or to questions/challenge/.',
  ],
  [
    'a problem without a time limit',
    'challenge',
    NUMERIC,
    '',
    '',
    '1:1 question "half-of-one": has no time limit. Write seconds="180", in whole seconds.',
  ],
  [
    'a problem with two hints',
    'challenge',
    PROBLEM,
    '1. Think.',
    '1. Think.\n1. Again.',
    '1:1 question "half-of-one": has 2 hints, expected 1: a problem of the challenge has one. Keep the best.',
  ],
  [
    'a time limit in words',
    'challenge',
    PROBLEM,
    '"60"',
    '"a minute"',
    '1:1 question "half-of-one": seconds="a minute" is no time limit, expected whole seconds above 0. Write seconds="180".',
  ],
  [
    'a card without a back',
    'review',
    CARD,
    '### Back\n\nTwo.\n',
    '',
    '1:1 card "one-card": has no back. Write a line "### Back", then what the front asks for.',
  ],
  [
    'a card for an unknown misconception',
    'review',
    CARD,
    'two-is-one',
    'two-is-won',
    '1:1 card "one-card": mends the unknown misconception "two-is-won". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.',
  ],
  [
    'a card for an unknown objective',
    'review',
    CARD,
    'know-one',
    'know-two',
    '1:1 card "one-card": unknown objective "know-two". The objectives in pattern.mdx are know-one.',
  ],
  [
    'a card among questions',
    'test',
    CARD,
    '',
    '',
    '1:1 card "one-card": <Card> belongs in questions/review/. Move it there.',
  ],
];

test.each(MISTAKES)('reports %s', (_, pool, block, from, to, expected) => {
  expect(problemsInPool(pool, block, from, to)).toEqual([expected]);
});

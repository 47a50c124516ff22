/** Mistakes in what a problem of the challenge has beside other questions, with the whole messages. */
import { expect, test } from 'vitest';
import { PROBLEM, problemsInPool, readInPool } from './fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a problem without a time limit',
    ' seconds="60"',
    '',
    ['1:1 question "half-of-one": has no time limit. Write seconds="180", in whole seconds.'],
  ],
  [
    'a time limit with a unit',
    '"60"',
    '"1 min"',
    [
      '1:1 question "half-of-one": seconds="1 min" is no time limit, expected whole seconds above 0. Write seconds="180".',
    ],
  ],
  [
    'a time limit below zero',
    '"60"',
    '"-5"',
    [
      '1:1 question "half-of-one": seconds="-5" is no time limit, expected whole seconds above 0. Write seconds="180".',
    ],
  ],
  [
    'a problem with two hints',
    '1. Think.',
    '1. Think.\n1. Think more.',
    [
      '1:1 question "half-of-one": has 2 hints, expected 1: a problem of the challenge has one. Keep the best.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('challenge', PROBLEM, from, to)).toEqual(expected);
});

test('gives a problem its time limit in seconds', () => {
  expect(readInPool('challenge', PROBLEM)).toMatchObject({ id: 'half-of-one', seconds: 60 });
});

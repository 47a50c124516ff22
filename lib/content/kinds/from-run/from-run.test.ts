/** Mistakes in a question about the learner's run, with the whole messages. */
import { expect, test } from 'vitest';
import {
  FROM_RUN,
  FROM_RUN_PROBLEM,
  problemsInPool,
  readInPool,
} from '../../fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'an unknown figure',
    'last-epoch: the',
    'last-epok: the',
    [
      '7:1 question "best-epoch": unknown figure "last-epok" of a run. Did you mean "last-epoch"? Expected one of: lowest-val-loss-epoch, highest-val-accuracy-epoch, lowest-train-loss-epoch, last-epoch, last-val-accuracy, last-train-accuracy, last-val-loss, last-train-loss, last-accuracy-gap, steps-an-epoch.',
    ],
  ],
  [
    'no right figure',
    '- [x] lowest',
    '- [ ] lowest',
    ['1:1 question "best-epoch": no figure is marked correct, expected 1. Mark one: "- [x]".'],
  ],
  [
    'two right figures',
    '- [ ] last-epoch',
    '- [x] last-epoch',
    ['7:1 question "best-epoch": 2 figures are marked correct, expected 1. Mark one.'],
  ],
  [
    'the same figure twice',
    'last-epoch: the',
    'lowest-val-loss-epoch: the',
    [
      '7:1 question "best-epoch": two figures have the name "lowest-val-loss-epoch". Give one of them another name.',
    ],
  ],
  [
    'a wrong figure without a misconception',
    'two-is-one: ',
    '',
    [
      '8:3 question "best-epoch": figure "last-epoch" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".',
    ],
  ],
  [
    'a figure that says nothing',
    'last-epoch: the last epoch',
    'last-epoch:',
    ['7:1 question "best-epoch": figure "last-epoch" has no text. Write it after the colon.'],
  ],
  [
    'a unit',
    'kind=',
    'unit="%" kind=',
    [
      '1:1 question "best-epoch": unit="%" belongs to kind="numeric". Remove it, or change the kind.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('challenge', FROM_RUN_PROBLEM, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('challenge', FROM_RUN_PROBLEM)).toEqual([]);
});

test('is refused in the pattern test', () => {
  expect(problemsInPool('test', FROM_RUN)).toEqual([
    '1:1 question "best-epoch": kind="from-run" cannot be in the pattern test, since the test has to be the same for a learner who has not trained yet. Move the question to practice.mdx or to questions/challenge/.',
  ]);
});

test('reads the figures, and says the right one for <Answer /> in a plain text', () => {
  const block = FROM_RUN_PROBLEM.replace('It follows.', 'Look for <Answer />.');
  expect(readInPool('challenge', block)).toMatchObject({
    kind: 'from-run',
    solution: ['Look for the epoch of the lowest validation loss.'],
    measures: [
      {
        measure: 'lowest-val-loss-epoch',
        correct: true,
        text: 'the epoch of the lowest validation loss',
        rationale: 'This is asked.',
        misconception: null,
      },
      { measure: 'last-epoch', correct: false, misconception: 'two-is-one' },
    ],
  });
});

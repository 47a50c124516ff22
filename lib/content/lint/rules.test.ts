import { expect, test } from 'vitest';
import { checkBankSize } from './bank-size';
import { findLongKeys } from './key-length';
import { findLeakingHints } from './leaking-hints';
import { aBank, aBlanks, aCard, aMultiple, aNumeric, aSingle, somePools } from './pools.fixture';
import { findSimilarStems } from './similar-stems';
import { findUnnamedOptimizers } from './unnamed-optimizer';

const LONG = { key: 'a key with a great many careful words', wrong: 'short' };

test('lets the key be the longest as often as chance has it', () => {
  expect(findLongKeys('bank', [aSingle('a', LONG), aSingle('b')])).toEqual([]);
});

test('reports each key that is the longest beyond chance', () => {
  const questions = ['a', 'b', 'c'].map((id) => aSingle(id, LONG));
  expect(findLongKeys('bank', questions)).toEqual([
    {
      id: 'c',
      message:
        'the right choice is the longest, as in 3 of the 3 single choices of the bank; chance allows 2. Shorten the key, or say more in a wrong choice.',
    },
  ]);
});

test('takes a key as long as a wrong choice for no giveaway', () => {
  const tie = { key: 'same size', wrong: 'size same' };
  expect(
    findLongKeys(
      'bank',
      ['a', 'b', 'c'].map((id) => aSingle(id, tie)),
    ),
  ).toEqual([]);
});

test('reports two stems that are nearly alike, also in two pools', () => {
  const stem = 'Adam trains at a rate of 0.1 and the loss stays at 2.303. What happened?';
  const twin = 'Adam trains at a rate of 0.2 and the loss stays at 2.303. What happened?';
  const pools = somePools({
    practice: [aSingle('a', { stem })],
    test: [aSingle('b', { stem: twin })],
  });
  expect(findSimilarStems(pools)).toEqual([
    {
      id: 'b',
      message: 'asks nearly the same as "a". Ask for something else, or remove one of the two.',
    },
  ]);
});

test('compares cards with questions', () => {
  const text = 'What does one step of plain SGD subtract?';
  const pools = somePools({ challenge: [aSingle('a', { stem: text })], cards: [aCard('c', text)] });
  expect(findSimilarStems(pools).map(({ id }) => id)).toEqual(['c']);
});

test('leaves stems alone that share a topic only', () => {
  const pools = somePools({
    test: [
      aSingle('a', { stem: 'What does the learning rate of plain SGD multiply?' }),
      aSingle('b', { stem: 'When should the learning rate of Adam be lowered during a run?' }),
    ],
  });
  expect(findSimilarStems(pools)).toEqual([]);
});

test('reports a hint that holds the answer, for each kind that has one', () => {
  const leaking = [
    aSingle('single', { key: 'The gradient.', hints: ['It is the gradient of the loss.'] }),
    aMultiple('multiple', ['First.', 'One is a short key indeed.']),
    aNumeric('numeric', 625, ['It is 625 steps.']),
    aBlanks('blanks', ['backward'], ['Call backward on the loss.']),
  ];
  expect(findLeakingHints(leaking).map(({ id, message }) => `${id}: ${message}`)).toEqual([
    'single: hint 1 contains the answer "The gradient.". Point to the way, not to the answer.',
    'multiple: hint 2 contains the answer "a short key". Point to the way, not to the answer.',
    'numeric: hint 1 contains the answer "625". Point to the way, not to the answer.',
    'blanks: hint 1 contains the answer "backward". Point to the way, not to the answer.',
  ]);
});

test('does not find a number within another, nor a word within another', () => {
  const sound = [
    aNumeric('a', 2, ['There are 200 of 12, and 2.5 of 0.2.']),
    aBlanks('b', ['step'], ['Steps follow a stepwise footstep.']),
  ];
  expect(findLeakingHints(sound)).toEqual([]);
});

test('reports a rate without its optimizer', () => {
  const question = aSingle('a', { stem: 'A rate of 0.1 lets the loss jump. Why?' });
  expect(findUnnamedOptimizers([question])).toEqual([
    {
      id: 'a',
      message:
        'gives a rate and names no optimizer. Write which one it is, e.g. "plain SGD" or "Adam".',
    },
  ]);
});

test('is content with an optimizer in the stem or in the choices, and with rates without a number', () => {
  const sound = [
    aSingle('a', { stem: 'Adam at a rate of 0.1: what happens?' }),
    aSingle('b', { stem: 'Which line sets a rate of 0.1?', key: 'SGD(lr=0.1)' }),
    aSingle('c', { stem: 'What does the learning rate control?' }),
  ];
  expect(findUnnamedOptimizers(sound)).toEqual([]);
});

test('reports a difficulty with too few questions, and an objective without any', () => {
  const pools = somePools({
    test: aBank({ easy: 8, medium: 7, hard: 1 }),
    objectives: ['rates', 'curves'],
  });
  expect(checkBankSize(pools)).toEqual([
    {
      id: null,
      message: 'the bank of the test has 7 medium questions, expected at least 8. Write 1 more.',
    },
    {
      id: null,
      message: 'the bank of the test has 1 hard question, expected at least 8. Write 7 more.',
    },
    {
      id: null,
      message:
        'no question of the bank proves the objective "curves". Write one, or take the objective out of pattern.mdx.',
    },
  ]);
});

test('leaves a bank alone that is still being written', () => {
  const pools = somePools({ test: aBank({ easy: 1, medium: 0, hard: 0 }), offersTest: false });
  expect(checkBankSize(pools)).toEqual([]);
});

test('asks no bank of a pattern without a test', () => {
  expect(checkBankSize(somePools())).toEqual([]);
});

test('finds nothing in a sound bank', () => {
  const pools = somePools({ test: aBank({ easy: 8, medium: 8, hard: 8 }) });
  expect(checkBankSize(pools)).toEqual([]);
  expect(findLongKeys('bank', pools.test)).toEqual([]);
});

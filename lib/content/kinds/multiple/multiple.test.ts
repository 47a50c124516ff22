/** Mistakes in a multiple choice, with the whole messages. */
import { expect, test } from 'vitest';
import { MULTIPLE, problemsInPool, readInPool } from '../../fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'no right choice',
    '- [x] one: `1`\n  > One is odd.\n- [x] three',
    '- [ ] one: `1`\n  > two-is-one: One is odd.\n- [ ] three',
    [
      '1:1 question "which-are-odd": no choice is marked correct, expected at least 1. Mark every right one: "- [x]".',
    ],
  ],
  [
    'no wrong choice',
    '- [ ] two: `2`\n  > two-is-one: Two is even.\n- [ ] none-of-them: None of these.\n  > two-is-one: Some of them are.\n',
    '',
    [
      '1:1 question "which-are-odd": every choice is marked correct, expected a wrong one among them. Add a line "- [ ] some-id: text".',
    ],
  ],
  [
    'a choice that is always last and stands before others',
    '- [x] one: `1`',
    '- [x] both: Both of the next',
    [
      '5:1 question "which-are-odd": choice "both" begins with "Both of", so it is always shown last. Write it below the other choices.',
    ],
  ],
  [
    'a wrong choice without a misconception',
    'two-is-one: Two is even.',
    'Two is even.',
    [
      '10:3 question "which-are-odd": choice "two" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".',
    ],
  ],
  [
    'an id that gives the key away',
    'three: `3`',
    'correct-one: `3`',
    [
      '7:1 question "which-are-odd": the id "correct-one" of a choice gives the key away, since ids are in the page. Name it after what the choice says.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('test', MULTIPLE, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('test', MULTIPLE)).toEqual([]);
});

test('keeps a choice about all the others below them', () => {
  const question = readInPool('test', MULTIPLE);
  expect(question).toMatchObject({
    kind: 'multiple',
    choices: [
      { id: 'one', correct: true, text: '1', misconception: null, pinned: false },
      { id: 'three', correct: true, pinned: false },
      { id: 'two', correct: false, rationale: 'Two is even.', misconception: 'two-is-one' },
      { id: 'none-of-them', correct: false, text: 'None of these.', pinned: true },
    ],
  });
});

test('names all right choices for <Answer /> in a plain text', () => {
  const block = MULTIPLE.replace('It follows.', 'Hence <Answer />, not <Choice ref="two" />.');
  expect(readInPool('test', block)?.solution).toEqual(['Hence “1” and “3”, not “2”.']);
});

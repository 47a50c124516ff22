/** Letters and keys that an author gives away, with the whole messages. */
import { expect, test } from 'vitest';
import { problemsOf, spoil } from './fixtures/sample-content';

const AT = '…/practice.mdx';
const WHO = 'question "which-one":';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a choice id that gives the key away',
    'one: `1`',
    'right: `1`',
    [
      `${AT}:10:1 ${WHO} the id "right" of a choice gives the key away, since ids are in the page. Name it after what the choice says.`,
    ],
  ],
  [
    'a choice id made of verdicts and a number',
    'one: `1`',
    'the-correct-answer-1: `1`',
    [
      `${AT}:10:1 ${WHO} the id "the-correct-answer-1" of a choice gives the key away, since ids are in the page. Name it after what the choice says.`,
    ],
  ],
  [
    'a choice id that is a letter',
    'one: `1`',
    'b: `1`',
    [
      `${AT}:10:1 ${WHO} the id "b" of a choice looks like a letter, and letters follow the order shown. Name it after what the choice says.`,
    ],
  ],
  [
    'a reference to an unknown choice',
    'ref="two"',
    'ref="tow"',
    [
      `${AT}:21:49 ${WHO} <Choice ref="tow" /> names no choice of this question. Did you mean "two"? Its choices are one, two.`,
    ],
  ],
  [
    'the answer in a hint',
    'Count to it.',
    'It is <Answer />.',
    [
      `${AT}:17:10 ${WHO} <Answer /> shows the key before the learner has answered. Use it in rationales, the solution, the check and the mistakes.`,
    ],
  ],
  [
    'a letter in a hint',
    'Count to it.',
    'Not <Choice ref="two" />.',
    [
      `${AT}:17:8 ${WHO} <Choice ref="two" /> stands where letters are not settled yet. Use it in rationales, the solution, the check and the mistakes.`,
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsOf(spoil('practice', from, to))).toEqual(expected);
});

test.each([
  ['It is option C.', 'option C', 10],
  ['Rule out (B) first.', '(B)', 13],
  ['The answer is A.', 'answer is A', 8],
  ['Answer: D', 'Answer: D', 4],
  ['Here B is right.', 'B is right', 9],
])('reports the letter typed in "%s"', (text, found, column) => {
  expect(problemsOf(spoil('practice', 'Count to it.', text))).toEqual([
    `${AT}:17:${column} ${WHO} "${found}" names a letter, and letters follow the order shown. Write <Answer /> for the right choice, <Choice ref="its-id" /> for another.`,
  ]);
});

test.each(['Give each option a try.', 'Vitamin C helps.', 'Call `f(A)`.', 'Is $(A)$ a set?'])(
  'takes no letter in "%s" for that of a choice',
  (text) => {
    expect(problemsOf(spoil('practice', 'Count to it.', text))).toEqual([]);
  },
);

/** Mistakes in the sections of a question, with their whole messages. The sample's question begins in line 6. */
import { expect, test } from 'vitest';
import { problemsOf, spoil } from './fixtures/sample-content';

const AT = '…/practice.mdx';
const WHO = 'question "which-one":';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'missing hints',
    '### Hints\n\n1. Count to it.\n',
    '',
    [`${AT}:6:1 ${WHO} has no section "### Hints". Write it, then a list of lines "1. …".`],
  ],
  [
    'a missing solution',
    '### Solution\n\n1. Counting begins with one, so <Answer />, not <Choice ref="two" />.\n',
    '',
    [`${AT}:6:1 ${WHO} has no section "### Solution". Write it, then a list of lines "1. …".`],
  ],
  [
    'a missing check',
    '### Check\n\nOne is one.\n',
    '',
    [
      `${AT}:6:1 ${WHO} has no section "### Check". Write it, then one line that confirms the answer.`,
    ],
  ],
  [
    'missing mistakes',
    '### Mistakes\n\n- Beginning with zero.\n',
    '',
    [`${AT}:6:1 ${WHO} has no section "### Mistakes". Write it, then a list of lines "- …".`],
  ],
  [
    'a section without items',
    '1. Count to it.\n',
    '',
    [`${AT}:15:1 ${WHO} the section "### Hints" is empty. Write a list of lines "1. …".`],
  ],
  [
    'a section with an empty item',
    '1. Count to it.',
    '1.',
    [
      `${AT}:17:1 ${WHO} an item of the section "### Hints" is empty. Write its text, or remove it.`,
    ],
  ],
  [
    'a section that is not a list',
    '1. Count to it.',
    'Count to it.',
    [
      `${AT}:17:1 ${WHO} the section "### Hints" holds one list and nothing else. Make each item a line "1. …".`,
    ],
  ],
  [
    'a slip in the name of a section',
    '### Hints',
    '### Hint',
    [`${AT}:15:1 ${WHO} no section is called "### Hint". Write ### Hints.`],
  ],
  [
    'an unknown section',
    '### Mistakes\n',
    '### Further reading\n\n- A book.\n\n### Mistakes\n',
    [
      `${AT}:27:1 ${WHO} no section is called "### Further reading". Expected one of: ### Hints, ### Solution, ### Check, ### Mistakes.`,
    ],
  ],
  [
    'a section written twice',
    '### Mistakes\n',
    '### Check\n\nAgain.\n\n### Mistakes\n',
    [`${AT}:27:1 ${WHO} the section "### Check" is written twice. Keep one.`],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsOf(spoil('practice', from, to))).toEqual(expected);
});

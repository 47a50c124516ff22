/** Mistakes in how the choices of a question are written, with their whole messages. */
import { expect, test } from 'vitest';
import { problemsOf, spoil } from './fixtures/sample-content';

const AT = '…/practice.mdx';
const WHO = 'question "which-one":';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'no list of choices',
    '- [x] one: `1`\n  > One is one.\n- [ ] two: `2`\n  > two-is-one: Two is more than one.\n',
    '',
    [`${AT}:6:1 ${WHO} has no choices. Write a list of lines such as "- [ ] some-id: text".`],
  ],
  [
    'a choice without a box',
    '- [ ] two:',
    '- two:',
    [
      `${AT}:12:1 ${WHO} this line of the choices has no box. Write "- [ ] some-id: text", or "- [x] …" for the right one.`,
    ],
  ],
  [
    'a choice without an id',
    'two: `2`',
    '`2`',
    [
      `${AT}:12:1 ${WHO} this choice has no id. Write "- [ ] some-id: text"; the word before the colon is the id.`,
    ],
  ],
  [
    'a choice whose id has capitals',
    'one: `1`',
    'One: `1`',
    [
      `${AT}:10:1 ${WHO} "One" cannot be the id of a choice. Write lower-case words joined by hyphens, as in "- [x] some-id: text".`,
    ],
  ],
  [
    'a choice without a text',
    'two: `2`',
    'two:',
    [`${AT}:12:1 ${WHO} choice "two" has no text. Write it after the colon.`],
  ],
  [
    'a rationale that is not indented',
    '  > two-is-one',
    '> two-is-one',
    [
      `${AT}:12:1 ${WHO} choice "two" has no rationale. Write "> misconception: why it is wrong" below it, indented by two spaces.`,
      `${AT}:13:1 ${WHO} this quote belongs to no choice. Indent it by two spaces, below its choice.`,
    ],
  ],
  [
    'text between the choices and the sections',
    '### Hints',
    'Think well.\n\n### Hints',
    [
      `${AT}:15:1 ${WHO} this text stands between the choices and the first section, where nothing shows it. Move it above the choices.`,
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsOf(spoil('practice', from, to))).toEqual(expected);
});

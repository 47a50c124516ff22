/** Mistakes in a question that asks for an order, with the whole messages. */
import { expect, test } from 'vitest';
import { ORDERING, problemsInPool, readInPool } from '../../fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'two items',
    '1. ten: `10`\n   > The largest.\n',
    '',
    ['5:1 question "count-up": has 2 items, expected at least 3. Add a line "1. some-id: text".'],
  ],
  [
    'no items',
    '1. one: `1`\n   > The smallest.\n1. two: `2`\n   > two-is-one: More than one.\n1. ten: `10`\n   > The largest.\n',
    '',
    ['1:1 question "count-up": has no items. Write a list of lines such as "1. some-id: text".'],
  ],
  [
    'an item with a box',
    '1. one: `1`',
    '1. [x] one: `1`',
    [
      '5:1 question "count-up": this item has a box, and items have none. Write "1. some-id: text".',
    ],
  ],
  [
    'an item without an id',
    'one: `1`',
    '`1`',
    [
      '5:1 question "count-up": this item has no id. Write "1. some-id: text"; the word before the colon is the id.',
    ],
  ],
  [
    'an id that tells the place',
    'one: `1`',
    'first-item: `1`',
    [
      '5:1 question "count-up": the id "first-item" of an item tells its place, since ids are in the page before the items are in order. Name it after what it says.',
    ],
  ],
  [
    'the same id twice',
    'ten: `10`',
    'one: `10`',
    ['9:1 question "count-up": two items have the id "one". Give one of them another id.'],
  ],
  [
    'an item without a rationale',
    '   > The smallest.\n',
    '',
    [
      '5:1 question "count-up": item "one" has no rationale. Write "> why it stands there" below it, indented by two spaces.',
    ],
  ],
  [
    'an unknown misconception',
    'two-is-one:',
    'two-is-won:',
    [
      '8:4 question "count-up": item "two" names the unknown misconception "two-is-won". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.',
    ],
  ],
  [
    'a rationale that is a misconception and nothing else',
    'two-is-one: More than one.',
    'two-is-one:',
    [
      '8:4 question "count-up": item "two" has no rationale after "two-is-one:". Write why it stands there.',
    ],
  ],
  [
    'a rationale that is not indented',
    '   > The largest.\n',
    '> The largest.\n',
    [
      '9:1 question "count-up": item "ten" has no rationale. Write "> why it stands there" below it, indented by two spaces.',
      '10:1 question "count-up": this quote belongs to no item. Indent it by two spaces, below its item.',
    ],
  ],
  [
    'a right answer in the text',
    'It follows.',
    'So <Answer />.',
    [
      '18:7 question "count-up": <Answer /> says nothing in a question of kind="ordering", whose answer is more than a word. Say it in the text.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('test', ORDERING, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('test', ORDERING)).toEqual([]);
});

test('reads the items in their right order', () => {
  expect(readInPool('test', ORDERING)).toMatchObject({
    kind: 'ordering',
    items: [
      { id: 'one', text: '1', rationale: 'The smallest.', misconception: null },
      { id: 'two', text: '2', rationale: 'More than one.', misconception: 'two-is-one' },
      { id: 'ten', text: '10', rationale: 'The largest.', misconception: null },
    ],
  });
});

test('leaves a numbered list of the stem in the stem', () => {
  const block = ORDERING.replace('order.\n', 'order.\n\n1. Look.\n1. Think.\n\nNow:\n');
  expect(readInPool('test', block)).toMatchObject({
    stem: 'Put these numbers in order.\nLook.\nThink.\nNow:',
    items: [{ id: 'one' }, { id: 'two' }, { id: 'ten' }],
  });
});

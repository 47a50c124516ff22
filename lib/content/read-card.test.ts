/** Mistakes in a review card, with the whole messages. */
import { expect, test } from 'vitest';
import { checkContent } from './check-content';
import { sampleFiles } from './fixtures/sample-content';
import { CARD, poolFile, problemsInPool } from './fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a card without a back',
    '### Back\n\nTwo.\n',
    '',
    ['1:1 card "one-card": has no back. Write a line "### Back", then what the front asks for.'],
  ],
  [
    'an empty front',
    'How much is one and one?\n\n',
    '',
    ['1:1 card "one-card": the front is empty. Write what is asked above "### Back".'],
  ],
  [
    'an empty back',
    'Two.\n',
    '',
    ['5:1 card "one-card": the back is empty. Write the answer below "### Back".'],
  ],
  [
    'a slip in its heading',
    '### Back',
    '## Bak',
    ['5:1 card "one-card": a card has no section "## Bak". Its one heading is "### Back".'],
  ],
  [
    'two backs',
    'Two.\n',
    'Two.\n\n### Back\n\nAgain.\n',
    ['9:1 card "one-card": the heading "### Back" is written twice. Keep one.'],
  ],
  [
    'an unknown misconception',
    '"two-is-one"',
    '"two-is-won"',
    [
      '1:1 card "one-card": mends the unknown misconception "two-is-won". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.',
    ],
  ],
  [
    'a misconception named twice',
    '"two-is-one"',
    '"two-is-one two-is-one"',
    ['1:1 card "one-card": mends the misconception "two-is-one" twice. Name it once.'],
  ],
  [
    'an unknown objective',
    '"know-one"',
    '"know-on"',
    [
      '1:1 card "one-card": unknown objective "know-on". Did you mean "know-one"? The objectives in pattern.mdx are know-one.',
    ],
  ],
  [
    'an id that a question has taken',
    'one-card',
    'which-one',
    [
      '1:1 card "which-one": the id is taken by the question at content/sample/first-pattern/practice.mdx:6. Give this one another id.',
    ],
  ],
  [
    'an id that is not usable',
    'one-card',
    'One card',
    [
      '1:1 card "One card": the id "One card" is not usable. Write lower-case words joined by hyphens.',
    ],
  ],
  [
    'text beside the cards',
    '<Card',
    'Text.\n\n<Card',
    [
      '1:1 this text stands outside the cards, where nothing shows it. Move it into a <Card>, or remove it.',
    ],
  ],
  [
    'an attribute of a question',
    'mends',
    'misconceptions',
    [
      '1:42 card "one-card": <Card> has no attribute "misconceptions". Its attributes are id, objective, mends.',
    ],
  ],
  [
    'a letter',
    'Two.',
    'Two, so <Answer />.',
    ['7:9 card "one-card": <Answer /> means something only inside a question. Remove it.'],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('review', CARD, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('review', CARD)).toEqual([]);
});

test('reads both sides of a card, and what it mends', () => {
  const { courses } = checkContent([...sampleFiles(), poolFile('review', CARD)], () => []);
  expect(courses[0]?.patterns[0]?.review[0]?.blocks).toEqual([
    {
      id: 'one-card',
      objective: 'know-one',
      mends: ['two-is-one'],
      front: 'How much is one and one?',
      back: 'Two.',
      contentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ]);
});

test('finds nothing wrong with a card that mends nothing', () => {
  expect(problemsInPool('review', CARD, ' mends="two-is-one"', '')).toEqual([]);
});

/** Mistakes in code with blanks, with the whole messages. */
import { expect, test } from 'vitest';
import { BLANKS, problemsInPool, readInPool } from '../../fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'an answer to an unknown blank',
    'how: `down`',
    'hwo: `down`',
    [
      '11:1 question "call-it": no blank of the code is called "hwo". Did you mean "how"? Its blanks are how, number.',
    ],
  ],
  [
    'a slip in the code',
    '___number___',
    '___nubmer___',
    [
      '13:1 question "call-it": no blank of the code is called "number". Did you mean "nubmer"? Its blanks are how, nubmer.',
    ],
  ],
  [
    'a blank that is not in the code',
    '___number___',
    '1',
    ['13:1 question "call-it": no blank of the code is called "number". Its blanks are how.'],
  ],
  [
    'a blank that stands twice in the code',
    '(___number___)',
    '(___number___, ___number___)',
    [
      '6:31 question "call-it": the blank "number" stands twice in the code. Give each blank a name of its own.',
    ],
  ],
  [
    'underscores without a name',
    '(___number___)',
    '(___number___, ___',
    [
      '6:31 question "call-it": these three underscores make no blank. Write one as ___some-blank___.',
    ],
  ],
  [
    'a name that is not usable',
    '___number___',
    '___The_number___',
    [
      '6:17 question "call-it": "The_number" cannot be the name of a blank. Write lower-case words joined by hyphens, as in ___some-blank___.',
      '13:1 question "call-it": no blank of the code is called "number". Its blanks are how, The_number.',
    ],
  ],
  [
    'a stem without blanks',
    '```python\ncount.___how___(___number___)\n```\n\n',
    '',
    [
      '1:1 question "call-it": the stem has no code block with a blank. Write one, with blanks such as ___some-blank___.',
    ],
  ],
  [
    'blanks in two code blocks',
    'Complete the code.',
    '```python\n___more___\n```\n\nComplete the code.',
    ['9:1 question "call-it": a second code block with blanks. Put all of them in one.'],
  ],
  [
    'a blank without an answer',
    '- [x] number: `1` or `1.0`\n  > One.\n',
    '',
    [
      '6:17 question "call-it": the blank "number" has no right answer. Write a line "- [x] number: `text`".',
    ],
  ],
  [
    'an answer that is no code',
    '`1` or `1.0`',
    '1 or 1.0',
    [
      '13:1 question "call-it": answer "number" is more than code. Write the texts that count as this answer between backquotes, joined by "or": `0.001` or `1e-3`.',
    ],
  ],
  [
    'texts that are joined by a comma',
    '`1` or `1.0`',
    '`1`, `1.0`',
    [
      '13:1 question "call-it": answer "number" is more than code. Write the texts that count as this answer between backquotes, joined by "or": `0.001` or `1e-3`.',
    ],
  ],
  [
    'a text after the last or',
    '`1` or `1.0`',
    '`1` or',
    [
      '13:1 question "call-it": answer "number" is more than code. Write the texts that count as this answer between backquotes, joined by "or": `0.001` or `1e-3`.',
    ],
  ],
  [
    'texts that differ in spaces only',
    '`1` or `1.0`',
    '`f(1)` or `f( 1 )`',
    ['13:1 question "call-it": `f( 1 )` is written twice for the blank "number". Keep one.'],
  ],
  [
    'a text that is right and wrong',
    '`down`',
    '`up`',
    [
      '11:1 question "call-it": `up` is written twice for the blank "how", as right and as wrong. Keep one.',
    ],
  ],
  [
    'a blank that is named after its answer',
    'how: `up`',
    'how: `how`',
    [
      '9:1 question "call-it": the blank "how" is named after its answer, and names are in the page. Name it after what it is for.',
    ],
  ],
  [
    'a wrong answer without a misconception',
    'two-is-one: ',
    '',
    [
      '12:3 question "call-it": answer "how" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".',
    ],
  ],
  [
    'an answer without a blank',
    '- [x] how: `up`',
    '- [x] `up`',
    [
      '9:1 question "call-it": this answer has no blank. Write "- [x] some-blank: `text`"; the word before the colon is the blank.',
    ],
  ],
  [
    'names of answers in the text',
    'It follows.',
    'So <Answer />, not <Choice ref="how" />.',
    [
      '22:7 question "call-it": <Answer /> says nothing in a question of kind="blanks", whose answer is more than a word. Say it in the text.',
      '22:23 question "call-it": <Choice ref="how" /> means nothing in a question of kind="blanks", which shows no letters. Say it in the text.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('test', BLANKS, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('test', BLANKS)).toEqual([]);
});

test('reads the answers of each blank in the order of the code', () => {
  const answers = BLANKS.match(/- \[x\] number[^]*?\n  > One\.\n/)?.[0] ?? '';
  const block = BLANKS.replace(answers, '').replace('- [x] how', `${answers}- [x] how`);
  expect(readInPool('test', block)).toMatchObject({
    kind: 'blanks',
    language: 'python',
    blanks: [
      {
        id: 'how',
        answers: [
          { texts: ['up'], correct: true, rationale: 'It goes up.', misconception: null },
          { texts: ['down'], correct: false, misconception: 'two-is-one' },
        ],
      },
      { id: 'number', answers: [{ texts: ['1', '1.0'], correct: true }] },
    ],
  });
});

test('lets a blank be named with hyphens and stand inside a text of the code', () => {
  const block = BLANKS.replace('___number___', '"a ___the-number___ b"').replace(
    'number: `1`',
    'the-number: `1`',
  );
  expect(readInPool('test', block)).toMatchObject({ blanks: [{}, { id: 'the-number' }] });
});

/** Mistakes in a question that asks for a number, with the whole messages. */
import { expect, test } from 'vitest';
import { NUMERIC, problemsInPool, readInPool } from '../../fixtures/sample-kinds';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a word in place of a number',
    '0.5 ± 0.01',
    'half',
    [
      '5:1 question "half-of-one": number "half" is "half", expected a number such as 0.002, 1e-3 or 12500, and "± 0.1" behind it where an answer may be off. A unit is written once, as unit="…" of the question.',
    ],
  ],
  [
    'a unit behind the number',
    '0.5 ± 0.01',
    '0.5 cm',
    [
      '5:1 question "half-of-one": number "half" is "0.5 cm", expected a number such as 0.002, 1e-3 or 12500, and "± 0.1" behind it where an answer may be off. A unit is written once, as unit="…" of the question.',
    ],
  ],
  [
    'a number with a thousands separator',
    '0.5 ± 0.01',
    '12,500',
    [
      '5:1 question "half-of-one": number "half" is "12,500", expected a number such as 0.002, 1e-3 or 12500, and "± 0.1" behind it where an answer may be off. A unit is written once, as unit="…" of the question.',
    ],
  ],
  [
    'a negative tolerance',
    '± 0.01',
    '± -0.01',
    [
      '5:1 question "half-of-one": number "half" has the tolerance -0.01, expected 0 or more. Write "± 0.01".',
    ],
  ],
  [
    'a line without a number',
    'half: 0.5 ± 0.01',
    'half:',
    ['5:1 question "half-of-one": number "half" has no text. Write it after the colon.'],
  ],
  [
    'two right numbers',
    '- [ ] double',
    '- [x] double',
    ['7:1 question "half-of-one": 2 numbers are marked correct, expected 1. Mark one.'],
  ],
  [
    'no right number',
    '- [x] half',
    '- [ ] half',
    ['1:1 question "half-of-one": no number is marked correct, expected 1. Mark one: "- [x]".'],
  ],
  [
    'a wrong number within the tolerance',
    'double: 2',
    'double: 0.505',
    [
      '7:1 question "half-of-one": number "double" counts as right: 0.505 is within 0.01 of "half". Write another number, or a smaller tolerance.',
    ],
  ],
  [
    'the same name twice',
    'double: 2',
    'half: 2',
    [
      '7:1 question "half-of-one": two numbers have the name "half". Give one of them another name.',
    ],
  ],
  [
    'a number without a name',
    'double: 2',
    '2',
    [
      '7:1 question "half-of-one": this number has no name. Write "- [ ] some-name: 16 ± 0.1"; the word before the colon is the name.',
    ],
  ],
  [
    'a name with capitals',
    'double: 2',
    'Double: 2',
    [
      '7:1 question "half-of-one": "Double" cannot be the name of a number. Write lower-case words joined by hyphens, as in "- [ ] some-name: 16 ± 0.1".',
    ],
  ],
  [
    'a number without a box',
    '- [ ] double',
    '- double',
    [
      '7:1 question "half-of-one": this line of the numbers has no box. Write "- [ ] some-name: 16 ± 0.1", or "- [x] …" for the right one.',
    ],
  ],
  [
    'a wrong number without a misconception',
    'two-is-one: ',
    '',
    [
      '8:3 question "half-of-one": number "double" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".',
    ],
  ],
  [
    'a number without a rationale',
    '  > One divided by two.\n',
    '',
    [
      '5:1 question "half-of-one": number "half" has no rationale. Write "> why it is right" below it, indented by two spaces.',
    ],
  ],
  [
    'no numbers',
    '- [x] half: 0.5 ± 0.01\n  > One divided by two.\n- [ ] double: 2\n  > two-is-one: That is twice as long.\n',
    '',
    [
      '1:1 question "half-of-one": has no numbers. Write a list of lines such as "- [ ] some-name: 16 ± 0.1".',
    ],
  ],
  [
    'a reference to a number',
    'It follows.',
    'So <Choice ref="double" /> is wrong.',
    [
      '16:7 question "half-of-one": <Choice ref="double" /> means nothing in a question of kind="numeric", which shows no letters. Say it in the text.',
    ],
  ],
  [
    'the answer in a hint',
    'Think.',
    'It is <Answer />.',
    [
      '12:10 question "half-of-one": <Answer /> shows the key before the learner has answered. Use it in rationales, the solution, the check and the mistakes.',
    ],
  ],
  [
    'an empty stem',
    'How long is half of 1 cm?\n\n',
    '',
    ['1:1 question "half-of-one": the stem is empty. Write the question above its numbers.'],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsInPool('test', NUMERIC, from, to)).toEqual(expected);
});

test('finds nothing wrong with a sound one', () => {
  expect(problemsInPool('test', NUMERIC)).toEqual([]);
});

test('reads the numbers with their tolerances', () => {
  expect(readInPool('test', NUMERIC)).toMatchObject({
    kind: 'numeric',
    unit: 'cm',
    numbers: [
      { id: 'half', correct: true, value: 0.5, tolerance: 0.01, misconception: null },
      { id: 'double', correct: false, value: 2, tolerance: 0, misconception: 'two-is-one' },
    ],
  });
});

test.each([
  ['0.002', 0.002, 0],
  ['1e-3 ± 1e-4', 0.001, 0.0001],
  ['−12500', -12500, 0],
  ['`0.01` ± .005', 0.01, 0.005],
])('reads %s', (written, value, tolerance) => {
  const block = NUMERIC.replace('0.5 ± 0.01', written);
  expect(readInPool('test', block)).toMatchObject({ numbers: [{ value, tolerance }, {}] });
});

test('has no unit where none is given, and names the number for <Answer /> in a plain text', () => {
  const block = NUMERIC.replace('It follows.', 'Hence <Answer />.');
  expect(readInPool('test', block)?.solution).toEqual(['Hence 0.5 cm.']);
  const plain = readInPool('test', block.replace(' unit="cm"', ''));
  expect(plain).toMatchObject({ unit: null, solution: ['Hence 0.5.'] });
});

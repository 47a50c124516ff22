/** Mistakes in what a question says, with their whole messages. The sample's question begins in line 6. */
import { expect, test } from 'vitest';
import { checkPractice } from './check-text-file';
import { problemsOf, SAMPLE, sampleFiles, spoil } from './fixtures/sample-content';
import { createReport, formatProblem } from './problem';

const AT = '…/practice.mdx';
const WHO = 'question "which-one":';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'two correct choices',
    '- [ ] two:',
    '- [x] two:',
    [`${AT}:12:1 ${WHO} 2 choices are marked correct, expected 1. Mark one.`],
  ],
  [
    'no correct choice',
    '- [x] one:',
    '- [ ] one:',
    [`${AT}:6:1 ${WHO} no choice is marked correct, expected 1. Mark one: "- [x]".`],
  ],
  [
    'fewer than two choices',
    '- [ ] two: `2`\n  > two-is-one: Two is more than one.\n',
    '',
    [
      `${AT}:10:1 ${WHO} has 1 choice, expected at least 2. Add a line "- [ ] some-id: text".`,
      `${AT}:19:49 ${WHO} <Choice ref="two" /> names no choice of this question. Its choices are one.`,
    ],
  ],
  [
    'the same choice id twice',
    '- [x] one: `1`\n  > One is one.\n',
    '- [x] one: `1`\n  > One is one.\n- [ ] two: `3`\n  > two-is-one: Three is more.\n',
    [`${AT}:14:1 ${WHO} two choices have the id "two". Give one of them another id.`],
  ],
  [
    'a missing rationale of the right choice',
    '  > One is one.\n',
    '',
    [
      `${AT}:10:1 ${WHO} choice "one" has no rationale. Write "> why it is right" below it, indented by two spaces.`,
    ],
  ],
  [
    'a missing rationale of a wrong choice',
    '  > two-is-one: Two is more than one.\n',
    '',
    [
      `${AT}:12:1 ${WHO} choice "two" has no rationale. Write "> misconception: why it is wrong" below it, indented by two spaces.`,
    ],
  ],
  [
    'a rationale that is a misconception and nothing else',
    'two-is-one: Two is more than one.',
    'two-is-one:',
    [`${AT}:13:3 ${WHO} choice "two" has no rationale after "two-is-one:". Write why it is wrong.`],
  ],
  [
    'a wrong choice without a misconception',
    'two-is-one: Two',
    'Two',
    [
      `${AT}:13:3 ${WHO} choice "two" is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".`,
    ],
  ],
  [
    'an unknown misconception',
    'two-is-one: Two',
    'two-is-won: Two',
    [
      `${AT}:13:3 ${WHO} choice "two" names the unknown misconception "two-is-won". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.`,
    ],
  ],
  [
    'an unknown objective',
    'objective="know-one"',
    'objective="know-on"',
    [
      `${AT}:6:1 ${WHO} unknown objective "know-on". Did you mean "know-one"? The objectives in pattern.mdx are know-one.`,
    ],
  ],
  [
    'an unknown difficulty',
    '"easy"',
    '"eazy"',
    [
      `${AT}:6:1 ${WHO} unknown difficulty "eazy". Did you mean "easy"? Expected one of: easy, medium, hard.`,
    ],
  ],
  [
    'a missing attribute',
    ' difficulty="easy"',
    '',
    [`${AT}:6:1 ${WHO} <Question> has no attribute "difficulty". Write <Question difficulty="…">.`],
  ],
  [
    'a question id with spaces',
    'id="which-one"',
    'id="Which one"',
    [
      `${AT}:6:1 question "Which one": the id "Which one" is not usable. Write lower-case words joined by hyphens.`,
    ],
  ],
  [
    'an empty stem',
    'Which number is one?\n',
    '',
    [`${AT}:6:1 ${WHO} the stem is empty. Write the question above its choices.`],
  ],
  [
    'a question that is not closed',
    '</Question>\n',
    '',
    [
      `${AT}:6:1 <Question> is opened here and never closed. Write </Question> after what it holds.`,
    ],
  ],
  [
    'text outside the questions',
    '<Question',
    'Read this first.\n\n<Question',
    [
      `${AT}:6:1 this text stands outside the questions, where nothing shows it. Move it into a <Question>, or remove it.`,
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  expect(problemsOf(spoil('practice', from, to))).toEqual(expected);
});

test('reports the same question id twice in a file', () => {
  const question = SAMPLE['content/sample/first-pattern/practice.mdx']
    .split('\n')
    .slice(5)
    .join('\n');
  const twice = spoil('practice', '</Question>\n', `</Question>\n\n${question}`);
  expect(problemsOf(twice)).toEqual([
    `${AT}:33:1 ${WHO} the id is taken by the question at …/practice.mdx:6. Give this one another id.`,
  ]);
});

test('reports a question id that another file of the pattern has taken', () => {
  const path = 'content/sample/first-pattern/practice.mdx';
  const place = { kind: 'practice', course: 'sample', pattern: 'first-pattern' } as const;
  const other = 'content/sample/first-pattern/other.mdx';
  const taken = { what: 'question', file: other, line: 12, column: 1 } as const;
  const takenIds = new Map([['which-one', taken]]);
  const report = createReport(path);
  const pattern = { objectives: ['know-one'], misconceptions: ['two-is-one'], takenIds };
  expect(checkPractice({ path, source: SAMPLE[path] }, place, pattern, report)).toBeNull();
  expect(report.problems.map(formatProblem)).toEqual([
    `${path}:6:1 ${WHO} the id is taken by the question at ${other}:12. Give this one another id.`,
  ]);
});

test('reports all mistakes of a file at once, from top to bottom', () => {
  const files = spoil('practice', '"easy"', '"eazy"').map((file) => ({
    ...file,
    source: file.source
      .replace('### Check', '### Cheks')
      .replace('`1`\n  > One is one.\n', '`1`\n'),
  }));
  expect(problemsOf(files)).toEqual([
    `${AT}:6:1 ${WHO} unknown difficulty "eazy". Did you mean "easy"? Expected one of: easy, medium, hard.`,
    `${AT}:10:1 ${WHO} choice "one" has no rationale. Write "> why it is right" below it, indented by two spaces.`,
    `${AT}:22:1 ${WHO} no section is called "### Cheks". Write ### Check.`,
  ]);
});

test('reports a question inside another component', () => {
  const files = spoil('practice', '<Question', '<Note>\n\n<Question').map(({ path, source }) => ({
    path,
    source: source.replace('</Question>\n', '</Question>\n\n</Note>\n'),
  }));
  expect(problemsOf(files)).toEqual([
    `${AT}:6:1 this text stands outside the questions, where nothing shows it. Move it into a <Question>, or remove it.`,
    `${AT}:8:1 ${WHO} <Question> stands inside <Note>. Close <Note> before it.`,
  ]);
});

test('finds nothing wrong with a sound question', () => {
  expect(problemsOf(sampleFiles())).toEqual([]);
});

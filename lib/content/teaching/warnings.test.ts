/** What the check says about teaching, with whole messages. */
import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { BLANKS, poolFile } from '../fixtures/sample-kinds';
import { PLAIN_LESSON, sampleFiles, spoil } from '../fixtures/sample-content';
import { formatProblem } from '../problem';
import type { SourceFile } from '../source-file';
import { aBank } from '../lint/pools.fixture';
import { checkLengths } from './check-lengths';
import { findUnofferedTest } from './check-unoffered-test';
import { lintMarkdown } from './lint-markdown';
import { readTexts } from './read-texts';
import { reviewTeaching } from './review-teaching';
import { aText } from './text.fixture';

function warningsOf(files: readonly SourceFile[]): string[] {
  const content = checkContent(files, () => []);
  return reviewTeaching(content, readTexts(files), files)
    .filter(({ rule }) => rule !== 'unequal-mode')
    .map((finding) =>
      `${finding.rule} ${formatProblem(finding)}`.replaceAll('content/sample/first-pattern/', '…/'),
    );
}

test('finds nothing to warn of in the sample', () => {
  expect(warningsOf(sampleFiles())).toEqual([]);
});

test('warns of an objective that no question tests, at its line', () => {
  const other = '  - id: know-two\n    text: Know two\n    short: two\nmisconceptions:';
  expect(warningsOf(spoil('pattern', 'misconceptions:', other))).toEqual([
    'untested-objective …/pattern.mdx:9:5 front matter: no question tests the objective "know-two". Write one, or take the objective out.',
  ]);
});

test('warns of a question whose objective no section serves, at its line', () => {
  const files = spoil(
    'pattern',
    'misconceptions:',
    '  - id: know-two\n    text: Know two\n    short: two\nmisconceptions:',
  );
  const task = poolFile('test', BLANKS, 'know-one', 'know-two');
  expect(warningsOf([...files, task])).toEqual([
    'untaught-question …/questions/test/some.mdx:1:11 question "call-it": no section of a lesson serves its objective "know-two". Name it in the "objectives" of the section that teaches it.',
  ]);
});

const UNOFFERED: SourceFile = {
  path: 'content/sample/first-pattern/test.mdx',
  source: PLAIN_LESSON.replace('---\n\n', 'offered: false\n---\n\n'),
};

test('counts what a bank still lacks whose test is not offered yet', () => {
  const files = [...sampleFiles(), UNOFFERED, poolFile('test', BLANKS)];
  expect(warningsOf(files)).toEqual([
    'unoffered-test …/test.mdx:1:1 the bank of the test has 1 easy question, expected at least 8. Write 7 more.',
    'unoffered-test …/test.mdx:1:1 the bank of the test has 0 medium questions, expected at least 8. Write 8 more.',
    'unoffered-test …/test.mdx:1:1 the bank of the test has 0 hard questions, expected at least 8. Write 8 more.',
  ]);
});

test('says how to offer a test whose bank is full', () => {
  const files = [...sampleFiles(), UNOFFERED, poolFile('test', BLANKS)];
  const pattern = checkContent(files).courses[0]!.patterns[0]!;
  const blocks = aBank({ easy: 8, medium: 8, hard: 8 }).map((question) => ({
    ...question,
    objective: 'know-one',
  }));
  const full = { ...pattern, test: [{ ...pattern.test[0]!, blocks }] };
  expect(findUnofferedTest(full).map(formatProblem)).toEqual([
    'content/sample/first-pattern/test.mdx:1:1 front matter: the bank has what a test needs. Take "offered: false" out, and learners get the test.',
  ]);
  expect(findUnofferedTest({ ...full, offersTest: true })).toEqual([]);
});

test('judges no pattern as a whole while it has a problem', () => {
  const files = spoil('learn', 'objectives="know-one" mends', 'objectives="know-on" mends');
  expect(warningsOf(files)).toEqual([]);
});

test.each([
  [
    'learn',
    11,
    'takes 11 min, where the mode "learn" usually takes 5. Shorten it, or move a part to another mode.',
  ],
  [
    'deep',
    7,
    'takes 7 min, where the mode "deep" usually takes 15. Say more, or count what the reader does in "taskMinutes".',
  ],
] as const)('warns of a lesson %s of %i minutes', (mode, minutes, message) => {
  expect(checkLengths([{ file: 'f', mode, minutes }])).toEqual([
    { file: 'f', line: 1, column: 1, message },
  ]);
});

test.each([
  ['learn', 10],
  ['deep', 8],
] as const)('lets a lesson %s take %i minutes', (mode, minutes) => {
  expect(checkLengths([{ file: 'f', mode, minutes }])).toEqual([]);
});

test('warns of a figure without a caption', () => {
  expect(warningsOf(spoil('learn', 'Some text.', '<BallOnCurve />'))).toEqual([
    'figure-text …/learn.mdx:8:1 <BallOnCurve> has no caption. Write caption="what to see in it".',
  ]);
});

test('warns of a result that names no run', () => {
  expect(warningsOf(spoil('learn', 'Some text.', 'It reached 70.1 % then.'))).toEqual([
    'figure-run …/learn.mdx:8:12 "70.1 %" reads like a result and names no run. Write <Measured run="…" field="…">70.1 %</Measured>, or say in words where it is from.',
  ]);
});

test.each([
  ['a whole percentage', 'It drops 50 % of them.'],
  ['the choices of a question', '- 70.1 % of them'],
])('says nothing of %s', (what, text) => {
  const path = what.startsWith('a ') ? undefined : 'content/sample/first-pattern/practice.mdx';
  const file = aText(text, path);
  expect(reviewTeaching({ courses: [], problems: [] }, [file], [])).toEqual([]);
});

test.each([
  [
    'a reference that nothing defines',
    'See [this][that].',
    '4:5 unexpected reference to undefined definition, expected corresponding definition (`that`) for a link or escaped opening bracket (`\\[`) for regular text.',
  ],
  [
    'a link to nowhere',
    '[this]()',
    '4:1 unexpected empty link URL referencing the current document, expected URL.',
  ],
  [
    'two sections of one name',
    '## A\n\nB.\n\n## A',
    '8:1 unexpected heading with equivalent text in section, expected unique headings.',
  ],
  [
    'a definition that nothing uses',
    '[a]: https://e.org',
    '4:1 unexpected unused definition, expected no definition or one or more references to `a`.',
  ],
  [
    'a definition that is written twice',
    '[a]: https://e.org\n[a]: https://f.org\n\nSee [a].',
    '5:1 unexpected definition with an already defined identifier (`a`), expected unique identifiers.',
  ],
  [
    'a cell that its table has no column for',
    '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
    '6:9 unexpected hidden table cell, expected as many cells in body rows as in the head row.',
  ],
  [
    'a bold line for a heading',
    '**A heading**\n\nText.',
    '4:1 unexpected strong introducing a section, expected a heading instead.',
  ],
  [
    'a line that goes on with a quote without its mark',
    '> A quote\nthat goes on.',
    '5:1 unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker.',
  ],
  [
    'a skipped level of headings',
    '### A\n\nText.',
    '4:1 unexpected heading rank `3`, expected rank `2`.',
  ],
])('warns of %s', (_, text, expected) => {
  const said = lintMarkdown(aText(text)).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
  expect(said).toEqual([expected]);
});

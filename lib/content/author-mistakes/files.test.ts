/** Slips in how files are named and belong together. */
import { expect, test } from 'vitest';
import { PLAIN_LESSON, problemsOf, sampleFiles } from '../fixtures/sample-content';
import { NUMERIC } from '../fixtures/sample-kinds';

/** What is wrong, the file that is added, what it holds, and the one problem that is reported. */
const MISTAKES: [string, string, string, string][] = [
  [
    'a lesson named like no mode',
    'content/sample/first-pattern/lern.mdx',
    PLAIN_LESSON,
    '…/lern.mdx:1:1 no mode is called "lern". Did you mean learn.mdx? The names are learn, why, deep, visualize, try, challenge, experiment, review, metrics, test, pattern, practice.',
  ],
  [
    'a lesson twice, once with a capital',
    'content/sample/first-pattern/Learn.mdx',
    PLAIN_LESSON,
    '…/Learn.mdx:1:1 no mode is called "Learn". Did you mean learn.mdx? The names are learn, why, deep, visualize, try, challenge, experiment, review, metrics, test, pattern, practice.',
  ],
  [
    'a lesson in a folder of its own',
    'content/sample/first-pattern/learn/learn.mdx',
    PLAIN_LESSON,
    '…/learn/learn.mdx:1:1 nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.',
  ],
  [
    'a lesson beside its pattern',
    'content/sample/learn.mdx',
    PLAIN_LESSON,
    'content/sample/learn.mdx:1:1 nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.',
  ],
  [
    'a pool named like none',
    'content/sample/first-pattern/questions/tests/a.mdx',
    NUMERIC,
    '…/questions/tests/a.mdx:1:1 no pool is called "tests". Did you mean "test"? The folders of questions/ are test, challenge, try, review.',
  ],
  [
    'an empty file of questions',
    'content/sample/first-pattern/questions/test/a.mdx',
    '',
    '…/questions/test/a.mdx:1:1 the file has no question. Write a <Question>, or remove the file.',
  ],
  [
    'a file of questions with front matter',
    'content/sample/first-pattern/questions/test/a.mdx',
    `---\ntitle: T\n---\n${NUMERIC}`,
    '…/questions/test/a.mdx:1:1 a file of questions/ has no front matter, since nothing shows it. Remove everything from the first --- to the second.',
  ],
];

test.each(MISTAKES)('reports %s', (_, path, source, expected) => {
  expect(problemsOf([...sampleFiles(), { path, source }])).toEqual([expected]);
});

test('reports a pattern whose folder cannot be an address', () => {
  const files = sampleFiles().map(({ path, source }) => ({
    path: path.replace('first-pattern', 'First Pattern'),
    source: source.replace('- first-pattern', '- First Pattern'),
  }));
  expect(problemsOf(files)).toEqual([
    'content/sample/First Pattern/pattern.mdx:1:1 the folder "First Pattern" becomes an address. Name it with lower-case words joined by hyphens.',
    'content/sample/course.mdx:5:5 front matter: "patterns[0]" is the text "First Pattern", expected lower-case words joined by hyphens.',
  ]);
});

test('reads nothing of a megabyte of text', () => {
  const files = sampleFiles().map(({ path, source }) => ({
    path,
    source: path.endsWith('/learn.mdx') ? source + 'Words. '.repeat(150_000) : source,
  }));
  expect(problemsOf(files)).toEqual([
    '…/learn.mdx:1:1 the file has 1051312 characters, expected at most 200000, so its text was not read. Split it.',
  ]);
});

test('takes a file with the byte order mark and the line ends of Windows', () => {
  const files = sampleFiles().map(({ path, source }) => ({
    path,
    source: '\uFEFF' + source.replaceAll('\n', '\r\n'),
  }));
  expect(problemsOf(files)).toEqual([]);
});

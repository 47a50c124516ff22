/** Slips in how files are named and belong together. */
import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { PLAIN_LESSON, problemsOf, sampleFiles, spoil } from '../fixtures/sample-content';
import { NUMERIC } from '../fixtures/sample-kinds';
import type { SourceFile } from '../source-file';

const PLACES =
  'Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.';

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
    `…/learn/learn.mdx:1:1 nothing reads a file in this place. ${PLACES}`,
  ],
  [
    'a lesson beside its pattern',
    'content/sample/learn.mdx',
    PLAIN_LESSON,
    `content/sample/learn.mdx:1:1 nothing reads a file in this place. ${PLACES}`,
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
  [
    'a lesson in plain Markdown',
    'content/sample/first-pattern/why.md',
    PLAIN_LESSON,
    '…/why.md:1:1 nothing reads a file of this kind: texts are MDX. Rename it to why.mdx.',
  ],
  [
    'a lesson whose ending is in capitals',
    'content/sample/first-pattern/Why.MDX',
    PLAIN_LESSON,
    '…/Why.MDX:1:1 nothing reads a file of this kind: texts are MDX. Rename it to why.mdx.',
  ],
  [
    'a slip in the name of the glossary',
    'content/glosary.mdx',
    '',
    `content/glosary.mdx:1:1 nothing reads a file in this place. Did you mean "glossary.mdx"? ${PLACES}`,
  ],
  [
    'a slip in the name of the file of a course',
    'content/sample/cuorse.mdx',
    '',
    `content/sample/cuorse.mdx:1:1 nothing reads a file in this place. Did you mean "course.mdx"? ${PLACES}`,
  ],
  [
    'a slip in the name of the file of a pattern',
    'content/sample/first-pattern/patern.mdx',
    PLAIN_LESSON,
    '…/patern.mdx:1:1 no mode is called "patern". Did you mean pattern.mdx? The names are learn, why, deep, visualize, try, challenge, experiment, review, metrics, test, pattern, practice.',
  ],
  [
    'a slip in the name of a folder',
    'content/sample/first-pattern/question/test/a.mdx',
    NUMERIC,
    `…/question/test/a.mdx:1:1 nothing reads a file in this place. Did you mean "questions"? ${PLACES}`,
  ],
  [
    'a run that is no JSON',
    'content/sample/first-pattern/reference-runs/a.json',
    '{',
    '…/reference-runs/a.json:1:1 the file is not JSON. Record it again with npm run reference-runs.',
  ],
  [
    'a recording for a figure that lacks everything',
    'content/sample/first-pattern/figures/a.json',
    '{}',
    '…/figures/a.json:1:1 "run" is missing, expected fields of its own, and 11 more. Record it again with npm run record-pipeline.',
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

/** A pattern with one lesson, in any course. */
function aPattern(course: string, slug: string): SourceFile[] {
  return sampleFiles()
    .filter(({ path }) => !path.endsWith('/practice.mdx'))
    .map(({ path, source }) => ({
      path: path.replace('content/sample', `content/${course}`).replace('first-pattern', slug),
      source: source.replace('- first-pattern', `- ${slug}`),
    }));
}

test('takes two patterns of one name in two courses, each with an id of its own', () => {
  const { courses, problems } = checkContent([
    ...aPattern('sample', 'rates'),
    ...aPattern('other', 'rates'),
  ]);
  expect(problems).toEqual([]);
  expect(
    courses.flatMap(({ patterns }) => patterns.map(({ course, slug }) => `${course}/${slug}`)),
  ).toEqual(['sample/rates', 'other/rates']);
});

test('reports two patterns of one course whose names differ by a capital', () => {
  const twin = aPattern('sample', 'Rates').filter(({ path }) => !path.endsWith('/course.mdx'));
  expect(problemsOf([...aPattern('sample', 'rates'), ...twin])).toEqual([
    'content/sample/Rates/pattern.mdx:1:1 the folder "Rates" becomes an address. Name it with lower-case words joined by hyphens.',
    'content/sample/course.mdx:1:1 front matter: "patterns" does not list the folder "Rates", so nobody would find it. Write "- Rates".',
  ]);
});

test('takes a pattern that is called like a mode, and a mode in it of the same name', () => {
  const { courses, problems } = checkContent(aPattern('sample', 'learn'));
  expect(problems).toEqual([]);
  expect(courses[0]?.patterns.map(({ slug, lessons }) => [slug, lessons[0]?.mode])).toEqual([
    ['learn', 'learn'],
  ]);
});

test('says where a tag begins that is never closed, however long the file', () => {
  const files = spoil('learn', 'Some text.', `<Note>\n\n${'Words. '.repeat(20_000)}`);
  expect(problemsOf(files)).toEqual([
    '…/learn.mdx:8:1 <Note> is opened here and never closed. Write </Note> after what it holds.',
  ]);
});

test('reads nothing of a megabyte that is never closed', () => {
  const files = spoil('learn', 'Some text.', '<Note>\n\n'.repeat(150_000));
  expect(problemsOf(files)).toEqual([
    '…/learn.mdx:1:1 the file has 1201302 characters, expected at most 200000, so its text was not read. Split it.',
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

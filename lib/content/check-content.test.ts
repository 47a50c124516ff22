/** Mistakes in how files belong together, with their whole messages. */
import { expect, test } from 'vitest';
import { checkContent } from './check-content';
import {
  PLAIN_LESSON,
  problemsOf,
  sampleFiles,
  spoil,
  type SampleName,
} from './fixtures/sample-content';
import { BLANKS, CARD, NUMERIC, ORDERING, poolFile, PROBLEM } from './fixtures/sample-kinds';

/** What is wrong, the file, the text that is replaced, what replaces it, and the problem that follows. */
const MISTAKES: [string, SampleName, string, string, string][] = [
  [
    'text where only front matter is shown',
    'pattern',
    'Two is one.\n---\n',
    'Two is one.\n---\n\nHello.\n',
    '…/pattern.mdx:14:1 nothing shows text below this front matter. Move it into a lesson, or into "summary".',
  ],
  [
    'a pattern that is listed and has no folder',
    'course',
    '  - first-pattern',
    '  - first-pattern\n  - first-patern',
    'content/sample/course.mdx:6:3 front matter: "patterns" lists "first-patern", which has no folder. Did you mean "first-pattern"? Make the folder, or take the line out.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

test.each([
  [
    'a lesson of an unknown mode',
    'content/sample/first-pattern/lern.mdx',
    '…/lern.mdx:1:1 no mode is called "lern". Did you mean learn.mdx? The names are learn, why, deep, visualize, try, challenge, experiment, review, metrics, test, pattern, practice.',
  ],
  [
    'a file in a place that nothing reads',
    'content/notes.mdx',
    'content/notes.mdx:1:1 nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.',
  ],
  [
    'a pool of an unknown name',
    'content/sample/first-pattern/questions/tests/some.mdx',
    '…/questions/tests/some.mdx:1:1 no pool is called "tests". Did you mean "test"? The folders of questions/ are test, challenge, try, review.',
  ],
  [
    'a file beside the pools',
    'content/sample/first-pattern/questions/some.mdx',
    '…/questions/some.mdx:1:1 nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.',
  ],
  [
    'a recorded run that is not JSON',
    'content/sample/first-pattern/reference-runs/one.json',
    '…/reference-runs/one.json:1:1 the file is not JSON. Record it again with npm run reference-runs.',
  ],
])('reports %s', (_, path, expected) => {
  expect(problemsOf([...sampleFiles(), { path, source: '' }])).toEqual([expected]);
});

test('reports a recorded run that is not complete', () => {
  const path = 'content/sample/first-pattern/reference-runs/one.json';
  expect(problemsOf([...sampleFiles(), { path, source: '{"runId": "one"}' }])).toEqual([
    '…/reference-runs/one.json:1:1 "config" is missing, expected fields of its own, and 9 more. Record it again with npm run reference-runs.',
  ]);
});

test('reports folders without the files that make them a course and a pattern', () => {
  const [lesson] = sampleFiles().filter(({ path }) => path.endsWith('learn.mdx'));
  expect(
    problemsOf([{ path: 'content/new/pattern-one/learn.mdx', source: lesson!.source }]),
  ).toEqual([
    'content/new/course.mdx:1:1 the file is missing. Write it with the front matter of the course; content/AUTHORING.md shows one.',
    'content/new/pattern-one/pattern.mdx:1:1 the file is missing. Write it with the front matter of the pattern; content/AUTHORING.md shows one.',
  ]);
});

test('reports a pattern that its course does not list', () => {
  const files = sampleFiles().map(({ path, source }) => ({
    path: path.replace('/first-pattern/', '/second-pattern/'),
    source: source.replace('- first-pattern', '- first-pattern\n  - second-pattern'),
  }));
  expect(
    problemsOf([...sampleFiles(), ...files.filter(({ path }) => !path.endsWith('course.mdx'))]),
  ).toEqual([
    'content/sample/course.mdx:1:1 front matter: "patterns" does not list the folder "second-pattern", so nobody would find it. Write "- second-pattern".',
  ]);
});

test.each([
  ['test', 'questions'],
  ['challenge', 'problems'],
  ['review', 'cards'],
])('reports %s.mdx where there are no %s', (mode, what) => {
  const path = `content/sample/first-pattern/${mode}.mdx`;
  expect(problemsOf([...sampleFiles(), { path, source: PLAIN_LESSON }])).toEqual([
    `…/${mode}.mdx:1:1 questions/${mode}/ has no ${what} for this lesson. Write some in a file there.`,
  ]);
});

test('reports an id that two files of the pools have taken', () => {
  const twin = poolFile('review', CARD, 'one-card', 'half-of-one');
  expect(problemsOf([...sampleFiles(), poolFile('test', NUMERIC), twin])).toEqual([
    '…/questions/review/some.mdx:1:1 card "half-of-one": the id is taken by the question at …/questions/test/some.mdx:1. Give this one another id.',
  ]);
});

test('counts the questions of all pools, and the cards', () => {
  const { questions, cards, problems } = checkContent(
    [
      ...sampleFiles(),
      poolFile('challenge', PROBLEM),
      poolFile('review', CARD),
      poolFile('test', `${ORDERING}\n${BLANKS}`),
    ],
    () => [],
  );
  expect({ questions, cards, problems }).toEqual({ questions: 4, cards: 1, problems: [] });
});

test('hands every question and card with its place to the linter, and reports its findings', () => {
  const files = [
    ...sampleFiles(),
    poolFile('challenge', PROBLEM),
    poolFile('review', CARD),
    poolFile('test', `${ORDERING}\n${BLANKS}`),
  ];
  const { problems } = checkContent(files, ({ placeOf, objectives, ...pools }) => {
    const items = [...pools.practice, ...pools.challenge, ...pools.test, ...pools.cards];
    const message = `${objectives.join(', ')}: ${items.map(({ id }) => id).join(', ')}`;
    return [
      { ...placeOf('call-it'), message },
      { ...placeOf(null), message: 'as a whole' },
    ];
  });
  expect(problems).toEqual([
    {
      file: 'content/sample/first-pattern/pattern.mdx',
      line: 1,
      column: 1,
      message: 'as a whole',
    },
    {
      file: 'content/sample/first-pattern/questions/test/some.mdx',
      line: 30,
      column: 1,
      message: 'know-one: which-one, half-of-one, count-up, call-it, one-card',
    },
  ]);
});

test('lints nothing while a question has a problem', () => {
  const files = [...sampleFiles(), poolFile('test', NUMERIC, 'double: 2', 'double: two')];
  const { problems } = checkContent(files, () => {
    throw new Error('linted');
  });
  expect(problems).toHaveLength(1);
});

/** Mistakes in how files belong together, with their whole messages. */
import { expect, test } from 'vitest';
import { problemsOf, sampleFiles, spoil, type SampleName } from './fixtures/sample-content';

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
    'content/sample/course.mdx:1:1 front matter: "patterns" lists "first-patern", which has no folder. Did you mean "first-pattern"? Make the folder, or take the line out.',
  ],
];

test.each(MISTAKES)('reports %s', (_, name, from, to, expected) => {
  expect(problemsOf(spoil(name, from, to))).toEqual([expected]);
});

test.each([
  [
    'a lesson of an unknown mode',
    'content/sample/first-pattern/lern.mdx',
    '…/lern.mdx:1:1 no mode is called "lern". Did you mean learn.mdx? The names are learn, why, deep, visualize, try, challenge, experiment, review, metrics, pattern, practice.',
  ],
  [
    'a file in a place that nothing reads',
    'content/notes.mdx',
    'content/notes.mdx:1:1 nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx or content/<course>/<pattern>/reference-runs/<name>.json.',
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

/** What is written from the vocabulary is up to date, and fits what reads it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { FRONT_MATTER_FILES } from '../../lib/content/authoring/front-matter-files';
import { COMPONENTS, HTML_TAGS } from '../../lib/content/vocabulary';
import { formatText } from '../check-content/format-text';
import { fillRegions } from './fill-regions';
import { listGenerated } from './list-generated';
import { writeSnippets } from './write-snippets';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');

test.each(await listGenerated(ROOT))(
  '$path is what npm run docs:authoring writes',
  async ({ path: file, text }) => {
    const written = await read(file).catch(() => '');
    expect(
      written === text,
      `${file} is not what the vocabulary says. Run npm run docs:authoring, and commit it.`,
    ).toBe(true);
  },
);

const ELEMENTS = Object.entries({ ...COMPONENTS, ...HTML_TAGS });
const SOURCES = [
  ...ELEMENTS.flatMap(([, { examples }]) => examples.map(({ source }) => source)),
  ...FRONT_MATTER_FILES.map(({ example }) => example.trimEnd()),
];

test.each(Object.entries(writeSnippets()))(
  'the snippet "%s", left as it comes, is an example',
  (_, { body }) => {
    expect(body.at(-1)).toBe('$0');
    expect(SOURCES).toContain(body.slice(0, -1).map(expand).join('\n'));
  },
);

/** As VS Code fills a line of a snippet where nobody types: the text of each place, the first of each choice. */
function expand(line: string): string {
  return line
    .replace(/\$\{\d+\|((?:[^|\\]|\\.)*?)(?:,(?:[^|\\]|\\.)*)?\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\\([\\$},|])/g, '$1');
}

test('a snippet offers the values of an attribute, the one of the example first', () => {
  expect(writeSnippets()['<RunCurves />']?.body).toEqual([
    '<RunCurves',
    '  runs="${1:quick-0.0001-seed1 quick-0.001-seed1}"',
    '  metric="${2|valLoss,valAccuracy,trainLoss,trainAccuracy,learningRate|}"',
    '  labels="${3:too low|about right}"',
    '  caption="${4:Too low falls too late.}"',
    '/>',
    '$0',
  ]);
});

test('every component, kind of question and file has a snippet of its own', () => {
  const prefixes = Object.values(writeSnippets()).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes).toEqual(
    expect.arrayContaining([
      ...FRONT_MATTER_FILES.map(({ id }) => `front-${id}`),
      ...['question', 'question-numeric', 'question-from-run', 'question-problem'],
      ...['card', 'section', 'check', 'note', 'run-curves', 'table-chart', 'kbd'],
    ]),
  );
});

test.each([...new Set(SOURCES)])('an example is formatted as content is: %j', async (source) => {
  const options = await prettier.resolveConfig(path.join(ROOT, 'content/course.mdx'));
  const formatted = await prettier.format(source, { ...options, parser: 'mdx' });
  expect(formatted.trimEnd()).toBe(source);
});

const taskSchema = z.object({
  tasks: z.tuple([
    z.object({
      problemMatcher: z.object({ pattern: z.array(z.object({ regexp: z.string() })) }),
    }),
  ]),
});

test('the task of VS Code finds every problem that the check prints, and which are warnings', async () => {
  const { tasks } = taskSchema.parse(JSON.parse(await read('.vscode/tasks.json')));
  const [head, line] = tasks[0].problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));
  const place = { file: 'content/a/b/learn.mdx', line: 3, column: 5 };
  const printed = formatText({
    files: 1,
    questions: 0,
    cards: 0,
    findings: [
      { ...place, rule: 'content', message: 'one is wrong. Mend it.' },
      { ...place, rule: 'long-sentence', where: 'question "a"', message: 'is long.' },
    ],
    readings: [],
    skipped: [],
  });
  const found = printed.split('\n').flatMap((text) => {
    const [, severity] = head!.exec(text) ?? [];
    const [, ...parts] = line!.exec(text) ?? [];
    if (parts.length > 0) return [parts.join(' ')];
    return head!.test(text) ? [severity ?? 'Error'] : [];
  });
  expect(found).toEqual([
    'Error',
    'content/a/b/learn.mdx 3 5 one is wrong. Mend it.',
    'Warning',
    'content/a/b/learn.mdx 3 5 question "a": is long.',
  ]);
});

test('VS Code reads as YAML, by their schemas, the files that are front matter and nothing else', async () => {
  const settings: unknown = JSON.parse(await read('.vscode/settings.json'));
  const whole = FRONT_MATTER_FILES.filter(({ yamlGlob }) => yamlGlob !== null);
  expect(settings).toMatchObject({
    'files.associations': Object.fromEntries(
      whole.map(({ yamlGlob }) => [`**/${yamlGlob}`, 'yaml']),
    ),
    'yaml.schemas': Object.fromEntries(
      whole.map(({ id, yamlGlob }) => [`.vscode/schemas/${id}.schema.json`, yamlGlob]),
    ),
  });
});

test('a region without its mark, or with one that nobody writes, is an error', () => {
  const marked = '<!-- begin generated: a -->\nold\n<!-- end generated: a -->\n';
  expect(fillRegions(`Before.\n\n${marked}`, { a: () => 'new' })).toBe(
    'Before.\n\n<!-- begin generated: a -->\n\nnew\n\n<!-- end generated: a -->\n',
  );
  expect(() => fillRegions(marked, {})).toThrow('Nobody writes the region "a".');
  expect(() => fillRegions('', { a: () => '' })).toThrow('The region "a" has no mark in the file.');
  expect(() => fillRegions('<!-- begin generated: a -->\n', { a: () => '' })).toThrow(
    'The region "a" is not closed: write <!-- end generated: a --> below it.',
  );
});

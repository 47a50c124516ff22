import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentCheck, type PatternCheck } from './check-content';
import { ORIGINAL } from './fixtures/random-edits';
import { readSourceFiles, type SourceFile } from './source-file';
import { createStoredRecall } from './stored-results';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stored-results-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a new process would find, and which patterns it had to check for that. */
function check(files: readonly SourceFile[], version = '1') {
  const checked: string[] = [];
  const lint = ({ placeOf }: { placeOf(id: null): { file: string } }) => {
    checked.push(placeOf(null).file.split('/')[2]!);
    return [];
  };
  const content = createContentCheck(
    lint,
    createStoredRecall<PatternCheck>(folder, version),
  )(files.map((file) => ({ ...file })));
  return { content, checked };
}

function edit(name: string, from: string, to: string): SourceFile[] {
  return ORIGINAL.map((file) =>
    file.path === `content/sample/${name}.mdx`
      ? { ...file, source: file.source.replace(from, to) }
      : file,
  );
}

test('another process checks only the pattern that changed, and finds the same', () => {
  const first = check(ORIGINAL);
  expect(first.checked).toEqual(['first-pattern', 'second-pattern']);
  const second = check(ORIGINAL);
  expect(second.checked).toEqual([]);
  expect(second.content).toEqual(first.content);
  expect(check(edit('second-pattern/learn', 'More text', 'Other text')).checked).toEqual([
    'second-pattern',
  ]);
});

test('problems are stored like everything else', () => {
  const broken = edit('second-pattern/learn', 'title: Learn', 'title: 5');
  const { problems } = check(broken).content;
  expect(problems).toHaveLength(1);
  expect(check(broken)).toMatchObject({ checked: [], content: { problems } });
});

test('nothing is taken from other code, or from a damaged file', async () => {
  check(ORIGINAL);
  expect(check(ORIGINAL, '2').checked).toHaveLength(2);
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['sample.first-pattern.json', 'sample.second-pattern.json']);
  const file = path.join(folder, names[0]!);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, -10));
  expect(check(ORIGINAL, '2').checked).toEqual(['first-pattern']);
});

test('the content of this project is read back as it was found', async () => {
  const files = await readSourceFiles(process.cwd());
  const first = check(files);
  expect(first.content.problems).toEqual([]);
  const second = check(files);
  expect(second.checked).toEqual([]);
  expect(second.content).toEqual(first.content);
});

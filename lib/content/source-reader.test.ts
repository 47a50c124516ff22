import { mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSourceReader } from './source-reader';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'source-reader-'));
  await write('a/one.mdx', 'One.');
  await write('a/b/two.mdx', 'Two.');
});

afterEach(() => rm(root, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

const textsOf = (files: readonly { path: string; source: string }[]) =>
  files.map(({ path: name, source }) => `${name} ${source}`);

test('reads texts and recordings below the folder, by path, and nothing else', async () => {
  await write('a/run.json', '{}');
  await write('notes.md', 'Not for pages.');
  expect(textsOf(await createSourceReader(root)())).toEqual([
    'content/a/b/two.mdx Two.',
    'content/a/one.mdx One.',
    'content/a/run.json {}',
  ]);
});

test('gives the same list while nothing changes, and the same objects for all but the file that did', async () => {
  const read = createSourceReader(root);
  const before = await read();
  expect(await read()).toBe(before);
  await write('a/one.mdx', 'Uno.');
  const after = await read();
  expect(textsOf(after)).toEqual(['content/a/b/two.mdx Two.', 'content/a/one.mdx Uno.']);
  expect(after[0]).toBe(before[0]);
});

test('keeps the object of a file that is saved again with the same text', async () => {
  const read = createSourceReader(root);
  const before = await read();
  await write('a/one.mdx', 'One.');
  expect(await read()).toBe(before);
});

test('sees a save of the same length at the same time of the clock', async () => {
  const file = path.join(root, 'a/one.mdx');
  const read = createSourceReader(root);
  await read();
  const { atime, mtime } = await stat(file);
  await writeFile(file, 'Eno.');
  await utimes(file, atime, mtime);
  expect(textsOf(await read())).toContain('content/a/one.mdx Eno.');
});

test('sees a file that was saved by renaming another one over it', async () => {
  const read = createSourceReader(root);
  await read();
  await writeFile(path.join(root, 'a/one.tmp'), 'Uno.');
  await rename(path.join(root, 'a/one.tmp'), path.join(root, 'a/one.mdx'));
  expect(textsOf(await read())).toContain('content/a/one.mdx Uno.');
});

test('sees new folders, renamed ones, and files that are gone', async () => {
  const read = createSourceReader(root);
  await read();
  await write('c/d/three.mdx', 'Three.');
  expect(textsOf(await read())).toContain('content/c/d/three.mdx Three.');
  await rename(path.join(root, 'c'), path.join(root, 'e'));
  await rm(path.join(root, 'a/one.mdx'));
  expect(textsOf(await read())).toEqual([
    'content/a/b/two.mdx Two.',
    'content/e/d/three.mdx Three.',
  ]);
});

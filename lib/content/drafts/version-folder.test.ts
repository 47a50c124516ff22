import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openVersionFolder } from './version-folder';

let folder: string;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'version-folder-')), 'versions');
});

afterEach(() => rm(path.dirname(folder), { recursive: true }));

const ONE = { path: 'content/a/one.mdx', source: 'One.', savedAt: 1_700_000_000_000 };
const TWO = { path: 'content/a/b/two.json', source: '{}', savedAt: 1_700_000_001_000 };

test('is empty before anything was kept', async () => {
  expect(await openVersionFolder(folder).read()).toEqual([]);
});

test('gives another server the texts and the times at which they were saved', async () => {
  await openVersionFolder(folder).keep([ONE, TWO]);
  expect(await openVersionFolder(folder).read()).toEqual([TWO, ONE]);
});

test('holds what was kept last and nothing else, whatever was there before', async () => {
  await openVersionFolder(folder).keep([ONE, TWO]);
  const versions = openVersionFolder(folder);
  await versions.read();
  const later = { ...ONE, source: 'Uno.', savedAt: ONE.savedAt + 5000 };
  // Not waited for: a second save may come before the first is written.
  void versions.keep([ONE]);
  await versions.keep([later]);
  expect(await openVersionFolder(folder).read()).toEqual([later]);
  expect(await readdir(path.join(folder, 'a'))).not.toContain('two.json');
});

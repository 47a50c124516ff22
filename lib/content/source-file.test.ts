import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSourceFiles } from './source-file';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'source-file-'));
  await mkdir(path.join(folder, 'content'));
  await writeFile(path.join(folder, 'content', 'glossary.mdx'), 'of the project');
  await mkdir(path.join(folder, 'elsewhere'));
  await writeFile(path.join(folder, 'elsewhere', 'glossary.mdx'), 'from elsewhere');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('reads the content of the project', async () => {
  expect(await readSourceFiles(folder)).toEqual([
    { path: 'content/glossary.mdx', source: 'of the project' },
  ]);
});

test('reads content that lies elsewhere under the same paths', async () => {
  vi.stubEnv('TENFOLD_CONTENT', path.join(folder, 'elsewhere'));
  expect(await readSourceFiles(folder)).toEqual([
    { path: 'content/glossary.mdx', source: 'from elsewhere' },
  ]);
});

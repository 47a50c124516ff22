import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-whole-'));
  await writeFile(at('old.mdx'), 'old');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('writes new files and changes old ones', async () => {
  const written = await writeWhole([
    { file: at('old.mdx'), before: 'old', after: 'grown' },
    { file: at('deep/er/new.mdx'), before: null, after: 'new' },
  ]);
  expect(written.ok).toBe(true);
  expect(await readFile(at('old.mdx'), 'utf8')).toBe('grown');
  expect(await readFile(at('deep/er/new.mdx'), 'utf8')).toBe('new');
});

test('takes back all of it when a file appeared meanwhile, and leaves that file alone', async () => {
  await writeFile(at('there.mdx'), "somebody else's");
  const written = await writeWhole([
    { file: at('old.mdx'), before: 'old', after: 'grown' },
    { file: at('deep/er/new.mdx'), before: null, after: 'new' },
    { file: at('there.mdx'), before: null, after: 'mine' },
  ]);
  expect(written).toEqual({ ok: false, error: expect.stringContaining('EEXIST') });
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['old.mdx', 'there.mdx']);
  expect(await readFile(at('old.mdx'), 'utf8')).toBe('old');
  expect(await readFile(at('there.mdx'), 'utf8')).toBe("somebody else's");
});

test('does not write over what was changed since it was read', async () => {
  const written = await writeWhole([
    { file: at('new.mdx'), before: null, after: 'new' },
    { file: at('old.mdx'), before: 'older', after: 'grown' },
  ]);
  expect(written).toEqual({
    ok: false,
    error: `The files cannot be written: ${at('old.mdx')} was changed meanwhile. Try again.`,
  });
  expect(await readdir(folder)).toEqual(['old.mdx']);
  expect(await readFile(at('old.mdx'), 'utf8')).toBe('old');
});

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders, type Changes } from './watch-folders';

let root: string;
let changes: Changes;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'watch-folders-'));
  await mkdir(path.join(root, 'a'));
  await writeFile(path.join(root, 'a/one.mdx'), 'One.');
  changes = watchFolders([root]);
  await vi.waitFor(() => expect(changes.touched()).not.toBeNull(), 10_000);
});

afterEach(() => rm(root, { recursive: true }));

/** Waits until a change is announced that follows what is done. */
async function announced(act: () => Promise<unknown>): Promise<void> {
  const before = [changes.version(), changes.touched() ?? 0] as const;
  const listener = vi.fn();
  const end = changes.subscribe(listener);
  await act();
  await vi.waitFor(() => expect(listener).toHaveBeenCalled(), 10_000);
  expect(changes.version()).toBeGreaterThan(before[0]);
  expect(changes.touched()).toBeGreaterThan(before[1]);
  end();
}

test('announces each save of a file, also when another file is renamed over it', async () => {
  const file = path.join(root, 'a/one.mdx');
  await announced(() => writeFile(file, 'Uno.'));
  await announced(async () => {
    await writeFile(`${file}.tmp`, 'Un.');
    await rename(`${file}.tmp`, file);
  });
  await announced(() => writeFile(file, 'Eins.'));
});

test('announces what happens in folders that are made, moved and removed', async () => {
  await announced(async () => {
    await mkdir(path.join(root, 'b/c'), { recursive: true });
    await writeFile(path.join(root, 'b/c/two.mdx'), 'Two.');
  });
  await announced(() => writeFile(path.join(root, 'b/c/two.mdx'), 'Due.'));
  await announced(() => rename(path.join(root, 'b'), path.join(root, 'd')));
  await announced(() => writeFile(path.join(root, 'd/c/two.mdx'), 'Deux.'));
  await announced(() => rm(path.join(root, 'd'), { recursive: true }));
});

test('announces what is no file to those who have not ended it', async () => {
  const listener = vi.fn();
  changes.subscribe(listener)();
  await announced(async () => changes.announce());
  expect(listener).not.toHaveBeenCalled();
});

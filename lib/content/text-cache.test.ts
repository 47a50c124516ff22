import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readThroughCache } from './text-cache';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'text-cache-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('makes a text once, and reads it afterwards', async () => {
  let made = 0;
  const make = async (): Promise<string> => `text ${++made}`;
  expect(await readThroughCache(folder, 'key', make)).toBe('text 1');
  expect(await readThroughCache(folder, 'key', make)).toBe('text 1');
});

test('makes a text once for callers that ask at the same time', async () => {
  const made: string[] = [];
  const asked = ['key', 'key', 'other'].map((key) =>
    readThroughCache(folder, key, async () => {
      made.push(key);
      return `text of ${key}`;
    }),
  );
  expect(await Promise.all(asked)).toEqual(['text of key', 'text of key', 'text of other']);
  // Which of the two is looked up sooner is the disk's affair.
  expect(made.sort()).toEqual(['key', 'other']);
});

test('leaves nothing but whole texts behind', async () => {
  await Promise.all(['a', 'b'].map((key) => readThroughCache(folder, key, async () => key)));
  expect((await readdir(folder)).sort()).toEqual(['a.js', 'b.js']);
});

test('tries again after a failure', async () => {
  const fail = (): Promise<string> => Promise.reject(new Error('no'));
  await expect(readThroughCache(folder, 'key', fail)).rejects.toThrow('no');
  expect(await readThroughCache(folder, 'key', async () => 'text')).toBe('text');
});

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashInputs, isPrepared, writeStamp } from './asset-stamp';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'asset-stamp-'));
  await writeFile(at('input'), 'pixels');
  await writeFile(at('output'), 'shard');
});
afterEach(() => rm(folder, { recursive: true }));

test('is prepared while inputs and outputs stay as they were', async () => {
  const inputs = await hashInputs('v1', [at('input')]);
  expect(await isPrepared(at('stamp.json'), inputs)).toBe(false);
  await writeStamp(at('stamp.json'), inputs, [at('output')]);
  expect(await isPrepared(at('stamp.json'), inputs)).toBe(true);
});

test('prepares again when an input or the version of the preparation changed', async () => {
  await writeStamp(at('stamp.json'), await hashInputs('v1', [at('input')]), [at('output')]);
  expect(await isPrepared(at('stamp.json'), await hashInputs('v2', [at('input')]))).toBe(false);
  await writeFile(at('input'), 'pixelS');
  expect(await isPrepared(at('stamp.json'), await hashInputs('v1', [at('input')]))).toBe(false);
});

test('prepares again when an output is missing or cut short', async () => {
  const inputs = await hashInputs('v1', [at('input')]);
  await writeStamp(at('stamp.json'), inputs, [at('output')]);
  await truncate(at('output'), 2);
  expect(await isPrepared(at('stamp.json'), inputs)).toBe(false);
  await rm(at('output'));
  expect(await isPrepared(at('stamp.json'), inputs)).toBe(false);
});

test('prepares again when the stamp itself is damaged', async () => {
  await writeFile(at('stamp.json'), '{"inputs":');
  expect(await isPrepared(at('stamp.json'), 'any')).toBe(false);
});

test('names the input that cannot be read', async () => {
  await expect(hashInputs('v1', [at('gone.png')])).rejects.toThrow(
    `${at('gone.png')}: cannot be read (ENOENT). Install the packages with \`npm ci\`.`,
  );
});

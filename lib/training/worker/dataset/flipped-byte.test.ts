import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { afterEach, expect, test, vi } from 'vitest';
import { createDataset } from './dataset';
import { loadShard } from './load-shard';
import type { Shard } from './manifest';

/** The files that learners get, each with one byte flipped on its way. `npm run prepare-assets` makes them. */
const FOLDER = path.resolve(import.meta.dirname, '../../../../public/dataset/cifar-10');
const BASE = 'https://tenfold.test/dataset/cifar-10/';
const { shards } = JSON.parse(await readFile(path.join(FOLDER, 'manifest.json'), 'utf8')) as {
  shards: Shard[];
};
const random = xorshift128plus(20);

afterEach(() => vi.unstubAllGlobals());

test('there are 60 files to damage', () => {
  expect(shards).toHaveLength(60);
});

test.each(shards.map((shard) => [shard.name, shard] as const))(
  'a flipped byte in %s is noticed, named, and keeps no other file back',
  async (name, { file, split }) => {
    const damaged = await readFile(path.join(FOLDER, file));
    damaged[uniformInt(random, 0, damaged.length - 1)]! ^= 1 << uniformInt(random, 0, 7);
    vi.stubGlobal(
      'fetch',
      async (url: string) =>
        new Response(
          url.endsWith(file) ? damaged : await readFile(path.join(FOLDER, 'manifest.json')),
        ),
    );
    const others: string[] = [];
    const dataset = createDataset(BASE, async (shard, options) => {
      if (shard.name === name) return loadShard(shard, options);
      others.push(shard.name);
      return { pixels: new Uint8Array(), labels: new Uint8Array() };
    });
    const all = split === 'train' ? 50 : 10;
    const loaded = dataset.load(split, all * 1_000, () => {}, new AbortController().signal);
    await expect(loaded).rejects.toThrow(
      new RegExp(
        `^1 of ${all} files of images could not be loaded\\. ${name} \\(.* images .*\\): the file is damaged \\(${damaged.length} bytes of ${damaged.length}, `,
      ),
    );
    expect(others).toHaveLength(all - 1);
  },
);

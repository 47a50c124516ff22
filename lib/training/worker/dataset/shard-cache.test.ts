import { expect, test } from 'vitest';
import { openShardCache } from './shard-cache';

const URL = 'https://tenfold.test/train-00.webp';
const bytes = Uint8Array.of(1, 2, 3);

/** Cache Storage in memory, as far as it is used; `put` may be made to fail. */
function aStorage(names: string[] = [], put?: () => Promise<void>) {
  const stores = new Map(names.map((name) => [name, new Map<string, Response>()]));
  const storage = {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    async open(name: string) {
      const entries = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, entries);
      return {
        match: async (url: string) => entries.get(url)?.clone(),
        put: put ?? (async (url: string, response: Response) => void entries.set(url, response)),
      };
    },
  };
  return { stores, storage: storage as unknown as CacheStorage };
}

test('gives back what was kept', async () => {
  const cache = await openShardCache('abc', aStorage().storage);
  expect(await cache.read(URL)).toBeNull();
  expect(await cache.has(URL)).toBe(false);
  await cache.write(URL, bytes);
  expect(await cache.read(URL)).toEqual(bytes);
  expect(await cache.has(URL)).toBe(true);
  expect(cache.keeps).toBe(true);
});

test('deletes earlier datasets and nothing else', async () => {
  const { stores, storage } = aStorage(['tenfold-dataset-old', 'tenfold-dataset-abc', 'other']);
  await openShardCache('abc', storage);
  expect([...stores.keys()]).toEqual(['tenfold-dataset-abc', 'other']);
});

test('goes on without a cache where the browser has none or forbids it', async () => {
  const forbidden = { keys: () => Promise.reject(new Error('SecurityError')) };
  for (const storage of [undefined, forbidden as unknown as CacheStorage]) {
    const cache = await openShardCache('abc', storage);
    await cache.write(URL, bytes);
    expect(await cache.read(URL)).toBeNull();
    expect(cache.keeps).toBe(false);
  }
});

test('a full disk is no failure', async () => {
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const cache = await openShardCache('abc', aStorage([], full).storage);
  await cache.write(URL, bytes);
  expect(await cache.read(URL)).toBeNull();
});

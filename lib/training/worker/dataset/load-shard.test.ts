import { afterEach, expect, test, vi } from 'vitest';
import type { Picture } from './decode-shard';
import { aCache, aServer, aShard, type FakeAnswer } from './fake-shard.fixture';
import { loadShard, type Decoders, type LoadedShard } from './load-shard';

const URL = 'https://tenfold.test/dataset/train-03.webp';
const shard = aShard('train', 3);
const { entry, webp, pixels } = shard;
const damaged = new TextEncoder().encode('the file of train-04');

afterEach(() => vi.unstubAllGlobals());

interface Setting {
  answers?: FakeAnswer[];
  cache?: ReturnType<typeof aCache>;
  decoders?: Partial<Decoders>;
}

function load({ answers = [webp], cache = aCache(), decoders = {} }: Setting = {}): {
  loaded: Promise<LoadedShard>;
  requests: string[];
  cache: ReturnType<typeof aCache>;
  progress: number[];
} {
  const server = aServer({ [URL]: answers });
  vi.stubGlobal('fetch', server.fetch);
  const progress: number[] = [];
  const loaded = loadShard(
    entry,
    {
      url: URL,
      tileColumns: 8,
      cache,
      inTurn: (work) => work(),
      signal: new AbortController().signal,
      onProgress: (bytes) => progress.push(bytes),
    },
    { canvas: async () => shard.picture, webCodecs: async () => null, ...decoders },
  );
  return { loaded, requests: server.requests, cache, progress };
}

/** A decoder that changes one value by one, as canvas noise does. */
async function alteredPicture(): Promise<Picture> {
  const data = shard.picture.data.slice();
  data[4_000]! ^= 1;
  return { ...shard.picture, data };
}

test('brings pixels and labels into memory and keeps the file', async () => {
  const { loaded, requests, cache, progress } = load();
  const { pixels: found, labels } = await loaded;
  expect(Buffer.compare(found, pixels)).toBe(0);
  expect([...labels.subarray(0, 12)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
  expect(requests).toEqual([`${URL} no-store`]);
  expect(cache.entries.get(URL)).toEqual(webp);
  expect(progress.at(-1)).toBe(entry.bytes);
});

test('asks no server for a shard that is kept', async () => {
  const { loaded, requests } = load({ cache: aCache({ [URL]: webp }) });
  await loaded;
  expect(requests).toEqual([]);
});

test('uses the browser cache where Cache Storage is missing', async () => {
  const { loaded, requests } = load({ cache: { ...aCache(), keeps: false } });
  await loaded;
  expect(requests).toEqual([`${URL} default`]);
});

test('replaces a damaged kept file, past all caches', async () => {
  const { loaded, requests, cache } = load({ cache: aCache({ [URL]: damaged }) });
  await loaded;
  expect(requests).toEqual([`${URL} reload`]);
  expect(cache.entries.get(URL)).toEqual(webp);
});

test('fetches a damaged file once more', async () => {
  const { loaded, requests } = load({ answers: [damaged, webp] });
  await loaded;
  expect(requests).toEqual([`${URL} no-store`, `${URL} reload`]);
});

test('fetches once more after an error of the server or the connection', async () => {
  for (const failure of [503, new TypeError('Failed to fetch')]) {
    const { loaded, requests } = load({ answers: [failure, webp] });
    await loaded;
    expect(requests).toHaveLength(2);
  }
});

test('gives up after the second try, says why, and keeps nothing damaged', async () => {
  const missing = load({ answers: [404] });
  await expect(missing.loaded).rejects.toThrow('the server answered 404, at the second try too');
  const broken = load({ answers: [damaged] });
  await expect(broken.loaded).rejects.toThrow(
    /^the file is damaged \(20 bytes of 20, checksum [0-9a-f]{8}…, expected [0-9a-f]{8}…\), at the second try too$/,
  );
  expect(broken.requests).toHaveLength(2);
  expect(broken.cache.entries.size).toBe(0);
});

test('takes the pixels of WebCodecs where the canvas alters them', async () => {
  const bgr = shard.picture.data.slice();
  const webCodecs = async (): Promise<Picture> => ({
    ...shard.picture,
    data: bgr,
    order: [2, 1, 0],
  });
  const { loaded } = load({ decoders: { canvas: alteredPicture, webCodecs } });
  expect(Buffer.compare((await loaded).pixels, pixels)).toBe(0);
});

test('says that the browser alters pixels when no way around it is left', async () => {
  const { loaded, requests } = load({ decoders: { canvas: alteredPicture } });
  await expect(loaded).rejects.toMatchObject({
    kind: 'dataset',
    message:
      'This browser alters the pixels that a page reads back from a picture, as protection against fingerprinting does, so the network would not see the real images. Allow canvas access for this site, leave private mode, or use another browser.',
  });
  // The file was right, so fetching it again would not help.
  expect(requests).toHaveLength(1);
});

test('says that the page must be secure where browsers hide their crypto', async () => {
  vi.stubGlobal('crypto', {});
  await expect(load().loaded).rejects.toMatchObject({ kind: 'unsupported' });
});

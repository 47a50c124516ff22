import { afterEach, expect, test, vi } from 'vitest';
import { TrainingFailure } from '../training-failure';
import { createDataset, type Dataset, type LoadProgress } from './dataset';
import { aServer, type FakeAnswer } from './fake-shard.fixture';
import type { loadShard } from './load-shard';
import type { Manifest, Shard } from './manifest';

const BASE = 'https://tenfold.test/dataset/cifar-10/';
const MANIFEST_URL = `${BASE}manifest.json`;
const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

function anEntry(split: Shard['split'], number: number): Shard {
  const name = `${split}-${String(number).padStart(2, '0')}`;
  return {
    name,
    split,
    file: `${name}.webp`,
    bytes: 1_000,
    sha256: 'a'.repeat(64),
    pixelsSha256: 'b'.repeat(64),
    images: 1_000,
    labels: '0123456789'.repeat(100),
    classCounts: Array.from({ length: 10 }, () => 100),
  };
}

const MANIFEST: Manifest = {
  format: 'tenfold-cifar-10/1',
  source: 'a test',
  citation: 'none',
  classes: Array.from({ length: 10 }, (_, label) => `class ${label}`),
  tileColumns: 8,
  images: 60_000,
  totalBytes: 60_000,
  datasetHash: 'd'.repeat(64),
  shards: [
    ...Array.from({ length: 50 }, (_, number) => anEntry('train', number)),
    ...Array.from({ length: 10 }, (_, number) => anEntry('test', number)),
  ],
};

/** A dataset whose shards load by `load`: by default at once, with half the bytes told on the way. */
function aDataset(
  load: (name: string) => Promise<void> = async () => {},
  answers: FakeAnswer[] = [JSON.stringify(MANIFEST)],
): { dataset: Dataset; loads: string[]; requests: string[] } {
  const server = aServer({ [MANIFEST_URL]: answers });
  vi.stubGlobal('fetch', server.fetch);
  const loads: string[] = [];
  const fakeLoad: typeof loadShard = async (shard, { onProgress }) => {
    loads.push(shard.name);
    onProgress(500);
    await load(shard.name);
    onProgress(1_000);
    return { pixels: Uint8Array.of(loads.length), labels: new Uint8Array() };
  };
  return { dataset: createDataset(BASE, fakeLoad), loads, requests: server.requests };
}

test('loads only the shards that hold the first images', async () => {
  const { dataset, loads } = aDataset();
  const { images, shards } = await dataset.load('train', 3_000, () => {}, never);
  expect(loads).toEqual(['train-00', 'train-01', 'train-02']);
  expect([images, shards.length]).toEqual([3_000, 3]);
});

test('loads nothing twice, however the presets follow each other', async () => {
  const { dataset, loads, requests } = aDataset();
  await dataset.load('train', 2_000, () => {}, never);
  await dataset.load('train', 3_000, () => {}, never);
  await dataset.load('test', 1_000, () => {}, never);
  expect(loads).toEqual(['train-00', 'train-01', 'train-02', 'test-00']);
  expect(requests).toEqual([`${MANIFEST_URL} no-cache`]);
});

test('loads a few shards at a time', async () => {
  let open = 0;
  let most = 0;
  const { dataset } = aDataset(async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    open--;
  });
  await dataset.load('train', 50_000, () => {}, never);
  expect(most).toBe(6);
});

test('tells bytes and shards as they arrive, those in memory included', async () => {
  const { dataset } = aDataset();
  await dataset.load('train', 1_000, () => {}, never);
  const progress: LoadProgress[] = [];
  await dataset.load('train', 2_000, (step) => progress.push(step), never);
  expect(progress.map(({ loadedBytes, shards }) => [loadedBytes, shards])).toEqual([
    [1_000, 1],
    [1_500, 1],
    [2_000, 1],
    [2_000, 2],
  ]);
  expect(progress[0]).toMatchObject({ totalBytes: 2_000, totalShards: 2 });
});

test('names the shards that are missing, keeps the others and later fetches only what is missing', async () => {
  const broken = new Set(['train-01', 'train-03']);
  const { dataset, loads } = aDataset(async (name) => {
    if (broken.has(name)) throw new Error('the server answered 404, at the second try too');
  });
  await expect(dataset.load('train', 5_000, () => {}, never)).rejects.toMatchObject({
    kind: 'dataset',
    message:
      '2 of 5 files of images could not be loaded. train-01 (training images 1,001 to 2,000): the server answered 404, at the second try too; train-03 (training images 3,001 to 4,000): the server answered 404, at the second try too. The other 3 are kept; start again to fetch only what is missing.',
  });
  broken.clear();
  loads.length = 0;
  const { shards } = await dataset.load('train', 5_000, () => {}, never);
  expect(loads).toEqual(['train-01', 'train-03']);
  expect(shards).toHaveLength(5);
});

test('names a few and counts the rest when everything fails', async () => {
  const { dataset } = aDataset(() => Promise.reject(new Error('the connection failed')));
  await expect(dataset.load('test', 7_000, () => {}, never)).rejects.toThrow(
    /^7 of 7 files of images could not be loaded\. (test-0\d \(test images [\d,]+ to [\d,]+\): the connection failed; ){5}and 2 more\. Check the connection and start again\.$/,
  );
});

test('says once what concerns all shards, and loads no more of them', async () => {
  const { dataset, loads } = aDataset(() => {
    throw new TrainingFailure('dataset', 'This browser alters pixels.');
  });
  await expect(dataset.load('train', 50_000, () => {}, never)).rejects.toMatchObject({
    message: 'This browser alters pixels.',
  });
  expect(loads).toHaveLength(6);
});

test('ends with the reason of the stop, and begins no further shard', async () => {
  const stopping = new AbortController();
  const { dataset, loads } = aDataset(async () => {
    stopping.abort();
    throw new Error('cut off');
  });
  const loading = dataset.load('train', 50_000, () => {}, stopping.signal);
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  expect(loads).toEqual(['train-00']);
});

test('measures without loading', async () => {
  const { dataset, loads } = aDataset();
  expect(await dataset.measure('train', 5_000, never)).toEqual({ totalBytes: 5_000, keptBytes: 0 });
  expect(loads).toEqual([]);
  await dataset.load('train', 2_000, () => {}, never);
  expect(await dataset.measure('train', 5_000, never)).toEqual({
    totalBytes: 5_000,
    keptBytes: 2_000,
  });
});

test('asks twice for the manifest and then says that it is missing', async () => {
  const { dataset, requests } = aDataset(undefined, [404]);
  await expect(dataset.hash(never)).rejects.toMatchObject({
    kind: 'dataset',
    message: `The list of images (${MANIFEST_URL}) could not be loaded: the server answered 404. Check the connection and start again.`,
  });
  expect(requests).toEqual([`${MANIFEST_URL} no-cache`, `${MANIFEST_URL} reload`]);
});

test('says what is wrong with a manifest', async () => {
  const { dataset } = aDataset(undefined, [JSON.stringify({ ...MANIFEST, tileColumns: 0 })]);
  await expect(dataset.hash(never)).rejects.toThrow(
    `The list of images (${MANIFEST_URL}) is not what this version of the site expects: at tileColumns, Too small: expected number to be >=1. Reload the page; if that does not help, run \`npm run prepare-assets\` on the server.`,
  );
  const page = aDataset(undefined, ['<!doctype html>']);
  await expect(page.dataset.hash(never)).rejects.toThrow(/at the top, /);
});

test('prepares what the browser keeps, asks the server for none of it, and loads the rest later', async () => {
  const { dataset, loads } = aDataset();
  const kept = new Set(['train-00', 'train-02'].map((name) => `${BASE}${name}.webp`));
  const match = async (url: string) => (kept.has(url) ? new Response('') : undefined);
  vi.stubGlobal('caches', { keys: async () => [], open: async () => ({ match }) });
  await dataset.prepare('train', 3_000, never);
  expect(loads).toEqual(['train-00', 'train-02']);
  await dataset.load('train', 3_000, () => {}, never);
  expect(loads).toEqual(['train-00', 'train-02', 'train-01']);
});

test('leaves a kept shard that cannot be read to the next load, and stops when told to', async () => {
  let isBroken = true;
  const { dataset, loads } = aDataset(async () => {
    if (isBroken) throw new Error('cannot be decoded');
  });
  const match = async () => new Response('');
  vi.stubGlobal('caches', { keys: async () => [], open: async () => ({ match }) });
  await dataset.prepare('train', 1_000, never);
  isBroken = false;
  const { shards } = await dataset.load('train', 1_000, () => {}, never);
  expect([loads, shards.length]).toEqual([['train-00', 'train-00'], 1]);
  await expect(dataset.prepare('train', 50_000, AbortSignal.abort('enough'))).rejects.toBe(
    'enough',
  );
  expect(loads).toHaveLength(2);
});

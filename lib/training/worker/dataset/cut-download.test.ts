import { afterEach, expect, test, vi } from 'vitest';
import { createDataset } from './dataset';
import { aShard } from './fake-shard.fixture';
import { loadShard } from './load-shard';

/** A download of five files that the connection or the learner cuts, and the next try. */
const BASE = 'https://tenfold.test/dataset/cifar-10/';
const TRAIN = Array.from({ length: 5 }, (_, number) => aShard('train', number));
/** Each file comes in this many pieces. */
const PIECES = 4;

const MANIFEST = JSON.stringify({
  format: 'tenfold-cifar-10/1',
  source: 'a test',
  citation: 'none',
  classes: Array.from({ length: 10 }, (_, label) => `class ${label}`),
  tileColumns: 8,
  images: 60_000,
  totalBytes: 60_000,
  datasetHash: 'd'.repeat(64),
  shards: Array.from({ length: 60 }, (_, number) => ({
    ...TRAIN[number % 5]!.entry,
    name: `${number < 50 ? 'train' : 'test'}-${String(number % 50).padStart(2, '0')}`,
    split: number < 50 ? 'train' : 'test',
  })),
});

afterEach(() => vi.unstubAllGlobals());

const CUTS = Array.from({ length: 20 }, (_, index) => index);

test.each(CUTS)('cut after %s of 20 pieces, at most one file is fetched again', async (cut) => {
  const browser = aBrowser();
  const first = new AbortController();
  browser.cutAfter(cut, () => first.abort('the tab was closed'));
  const cutShort = browser.open().load('train', 5_000, () => {}, first.signal);
  await expect(cutShort).rejects.toBe('the tab was closed');

  const before = browser.finish();
  const { shards } = await browser.open().load('train', 5_000, () => {}, live());
  const after = browser.finish();
  expect(shards.map(({ pixels }) => pixels[0])).toEqual([0, 1, 2, 3, 4]);
  expect(after.filter((name) => before.includes(name)).length).toBeLessThanOrEqual(1);
  expect(new Set([...before, ...after]).size).toBe(5);
});

test('without a connection in the middle, the files that came are not fetched again', async () => {
  const browser = aBrowser();
  browser.loseConnectionAfter(10);
  const failed = browser.open().load('train', 5_000, () => {}, live());
  await expect(failed).rejects.toThrow(
    /^3 of 5 files of images could not be loaded\. train-02 \(training images 2,001 to 3,000\): the connection failed, at the second try too; .* The other 2 are kept; start again to fetch only what is missing\.$/,
  );
  browser.finish();
  await browser.open().load('train', 5_000, () => {}, live());
  expect(browser.finish()).toEqual(['train-02', 'train-03', 'train-04']);
});

/** Cache Storage and a server that sends files in pieces; each `open` is a new visit. */
function aBrowser() {
  const kept = new Map<string, Response>();
  let requested: string[] = [];
  let sent = 0;
  let cutAt = Infinity;
  let onCut = () => {};
  let isConnected = true;
  vi.stubGlobal('caches', {
    keys: async () => [],
    open: async () => ({
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, response: Response) => void kept.set(url, response),
    }),
  });
  const piece = (): void => {
    if (sent === cutAt) onCut();
    sent++;
  };
  vi.stubGlobal('fetch', async (input: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    if (input === `${BASE}manifest.json`) return new Response(MANIFEST);
    if (!isConnected) throw new TypeError('Failed to fetch');
    const shard = TRAIN.find(({ entry }) => input === `${BASE}${entry.file}`)!;
    requested.push(shard.entry.name);
    return new Response(inPieces(shard.webp, signal, piece));
  });
  return {
    cutAfter(pieces: number, cut: () => void) {
      [cutAt, onCut] = [pieces, cut];
    },
    loseConnectionAfter(pieces: number) {
      cutAt = pieces;
      onCut = () => {
        isConnected = false;
        throw new TypeError('network error');
      };
    },
    open: () =>
      createDataset(BASE, (shard, options) => {
        const { picture } = TRAIN.find(({ entry }) => entry.name === shard.name)!;
        const decoders = { canvas: async () => picture, webCodecs: async () => null };
        return loadShard(shard, options, decoders);
      }),
    /** Which files were asked for; the next visit has a connection that is not cut. */
    finish() {
      const names = requested;
      requested = [];
      [cutAt, isConnected] = [Infinity, true];
      return names;
    },
  };
}

function inPieces(bytes: Uint8Array, signal: AbortSignal, onPiece: () => void): ReadableStream {
  let at = 0;
  const length = Math.ceil(bytes.length / PIECES);
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        onPiece();
        signal.throwIfAborted();
      } catch (reason) {
        controller.error(reason);
        return;
      }
      controller.enqueue(bytes.subarray(at, at + length));
      at += length;
      if (at >= bytes.length) controller.close();
    },
  });
}

function live(): AbortSignal {
  return new AbortController().signal;
}

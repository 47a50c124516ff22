/**
 * Brings one shard into memory: from Cache Storage or the server, its file and its pixels verified.
 * What does not verify is fetched once more, past all caches, before it counts as damaged.
 */
import { messageOf } from '../message-of';
import { TrainingFailure } from '../training-failure';
import { cutTiles, decodeWithCanvas, decodeWithWebCodecs, type Picture } from './decode-shard';
import { fetchBytes } from './fetch-bytes';
import { hashBytes } from './hash-bytes';
import type { InTurn } from './in-turn';
import type { Shard } from './manifest';
import type { ShardCache } from './shard-cache';

export interface LoadedShard {
  /** [1000, 32, 32, 3], row-major, one byte a value. */
  pixels: Uint8Array;
  /** [1000], 0 … 9. */
  labels: Uint8Array;
}

export interface LoadShardOptions {
  url: string;
  tileColumns: number;
  cache: ShardCache;
  /** Downloads take turns, so that a cut connection was bringing one file only. */
  inTurn: InTurn;
  signal: AbortSignal;
  /** Bytes of this shard that are here; falls back to 0 when it is fetched again. */
  onProgress: (bytes: number) => void;
}

/** The two decoders; injected so that tests need no browser. */
export interface Decoders {
  canvas: (webp: Uint8Array<ArrayBuffer>) => Promise<Picture>;
  webCodecs: (webp: Uint8Array<ArrayBuffer>) => Promise<Picture | null>;
}

const BROWSER_DECODERS: Decoders = { canvas: decodeWithCanvas, webCodecs: decodeWithWebCodecs };

/** Throws half a sentence that says why the second attempt failed too, or a TrainingFailure that concerns all shards. */
export async function loadShard(
  shard: Shard,
  options: LoadShardOptions,
  decoders = BROWSER_DECODERS,
): Promise<LoadedShard> {
  const webp = await readVerified(shard, options);
  const pixels = await decodeVerified(shard, webp, options.tileColumns, decoders);
  options.onProgress(shard.bytes);
  return { pixels, labels: Uint8Array.from(shard.labels, Number) };
}

async function readVerified(
  shard: Shard,
  options: LoadShardOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { url, cache, inTurn } = options;
  const kept = await cache.read(url);
  if (kept && (await hashBytes(kept)) === shard.sha256) return kept;
  // A damaged entry was the first attempt. Where Cache Storage keeps the shard, the HTTP cache need not.
  const attempts: RequestCache[] = kept
    ? ['reload']
    : [cache.keeps ? 'no-store' : 'default', 'reload'];
  return inTurn(async () => {
    const fetched = await fetchVerified(shard, options, attempts);
    await cache.write(url, fetched);
    return fetched;
  });
}

async function fetchVerified(
  shard: Shard,
  { url, signal, onProgress }: LoadShardOptions,
  attempts: readonly RequestCache[],
): Promise<Uint8Array<ArrayBuffer>> {
  let reason: unknown;
  for (const cache of attempts) {
    let received = 0;
    onProgress(0);
    try {
      const onBytes = (bytes: number) => onProgress(Math.min((received += bytes), shard.bytes));
      const bytes = await fetchBytes(url, { cache, signal, onBytes });
      const hash = await hashBytes(bytes);
      if (hash === shard.sha256) return bytes;
      reason = new Error(
        `the file is damaged (${bytes.length} bytes of ${shard.bytes}, checksum ${hash.slice(0, 8)}…, expected ${shard.sha256.slice(0, 8)}…)`,
      );
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof TrainingFailure) throw error;
      reason = error;
    }
  }
  throw new Error(`${messageOf(reason)}, at the second try too`);
}

/** The file is right by now, so wrong pixels are the browser's doing, and fetching again would not help. */
async function decodeVerified(
  shard: Shard,
  webp: Uint8Array<ArrayBuffer>,
  tileColumns: number,
  decoders: Decoders,
): Promise<Uint8Array> {
  const verify = async (picture: Picture): Promise<Uint8Array | null> => {
    const pixels = cutTiles(picture, shard.images, tileColumns);
    return (await hashBytes(pixels)) === shard.pixelsSha256 ? pixels : null;
  };
  const drawn = await decoders.canvas(webp).catch((error: unknown) => {
    throw new Error(`this browser could not decode it: ${messageOf(error)}`);
  });
  const pixels = await verify(drawn);
  if (pixels) return pixels;
  const decoded = await decoders.webCodecs(webp).catch(() => null);
  const unaltered = decoded && (await verify(decoded));
  if (unaltered) return unaltered;
  throw new TrainingFailure(
    'dataset',
    'This browser alters the pixels that a page reads back from a picture, as protection against fingerprinting does, so the network would not see the real images. Allow canvas access for this site, leave private mode, or use another browser.',
  );
}

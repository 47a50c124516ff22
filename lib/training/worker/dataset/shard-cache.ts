/**
 * Keeps shards in Cache Storage, so that a later visit loads nothing. A convenience only: where it is
 * missing, forbidden (some private modes) or full, training goes on without it.
 */

import { DATASET_CACHE_PREFIX } from '@/lib/storage/dataset-cache';

export interface ShardCache {
  /** Whether shards survive the worker. */
  readonly keeps: boolean;
  read(url: string): Promise<Uint8Array<ArrayBuffer> | null>;
  has(url: string): Promise<boolean>;
  write(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** Opens the cache of one dataset and deletes those of earlier ones. `storage` is the browser's `caches`. */
export async function openShardCache(
  datasetHash: string,
  storage: CacheStorage | undefined = globalThis.caches,
): Promise<ShardCache> {
  if (!storage) return NO_CACHE;
  try {
    const name = DATASET_CACHE_PREFIX + datasetHash;
    const outdated = (await storage.keys()).filter(
      (key) => key.startsWith(DATASET_CACHE_PREFIX) && key !== name,
    );
    await Promise.all(outdated.map((key) => storage.delete(key)));
    return wrapCache(await storage.open(name));
  } catch {
    return NO_CACHE;
  }
}

const NO_CACHE: ShardCache = {
  keeps: false,
  read: async () => null,
  has: async () => false,
  write: async () => {},
};

function wrapCache(cache: Cache): ShardCache {
  const read = async (url: string) => {
    try {
      const response = await cache.match(url);
      return response ? new Uint8Array(await response.arrayBuffer()) : null;
    } catch {
      return null;
    }
  };
  return {
    keeps: true,
    read,
    async has(url) {
      return (await cache.match(url).catch(() => undefined)) !== undefined;
    },
    async write(url, bytes) {
      const headers = { 'Content-Type': 'image/webp', 'Content-Length': String(bytes.length) };
      // A full disk rejects here; the shard is in memory, so nothing is lost.
      await cache.put(url, new Response(bytes, { headers })).catch(() => {});
    },
  };
}

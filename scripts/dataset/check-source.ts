/**
 * Is this the real CIFAR-10? Checks what was read against the published figures and against the MD5
 * sums of the classic binary files. The first three checks say what is wrong; the last leaves no doubt.
 */
import { createHash } from 'node:crypto';
import { CLASS_NAMES } from '@/lib/core/experiment';
import { IMAGE_BYTES } from '@/lib/training/worker/dataset/image-format';
import type { SourceBatch } from './read-source';

/** Over the training images, as fractions of 255. */
const CHANNEL_MEANS = [0.49139968, 0.48215841, 0.44653091];
const CHANNEL_DEVIATIONS = [0.24703223, 0.24348513, 0.26158784];
const TOLERANCE = 1e-8;

const FIRST_LABELS = {
  train: [6, 9, 9, 4, 1, 1, 2, 7, 8, 3],
  test: [3, 8, 8, 0, 6, 6, 1, 6, 3, 1],
};

/** Of each file of the binary version (a label byte, then red, green and blue planes, for each image). */
const MD5: Record<string, string> = {
  data_batch_1: '5dd7e06a14cb22eb9f671a540d1b7c25',
  data_batch_2: '5ea93a67294ea407fff1d09f752e9692',
  data_batch_3: '942cd6a4bcdd0dd3c604fbe906cb4421',
  data_batch_4: 'ae636b3ba5c66a11e91e8cb52e771fcb',
  data_batch_5: '53f37980c15c3d472c316c40844f3f0d',
  test_batch: '803d5f7f4d78ea53de84dbe85f74fb6d',
};

/** Every problem found, as whole sentences; empty when the data are right. */
export function checkSource(batches: readonly SourceBatch[]): string[] {
  const train = batches.filter((batch) => batch.split === 'train');
  const test = batches.filter((batch) => batch.split === 'test');
  return [
    ...checkLabels('train', train, FIRST_LABELS.train),
    ...checkLabels('test', test, FIRST_LABELS.test),
    ...checkChannels(measureChannels(train.map((batch) => batch.pixels))),
    ...batches.flatMap((batch) => checkMd5(batch.name, hashBinaryFile(batch))),
  ];
}

/** Classes must be equally frequent, and the first ten labels the known ones. */
export function checkLabels(
  split: string,
  batches: readonly Pick<SourceBatch, 'labels'>[],
  firstLabels: readonly number[],
): string[] {
  const counts = countClasses(batches.map((batch) => batch.labels));
  const expected = counts.reduce((sum, count) => sum + count, 0) / CLASS_NAMES.length;
  const problems = counts.flatMap((count, label) =>
    count === expected
      ? []
      : [
          `${split} labels: expected ${expected} images of class ${label} (${CLASS_NAMES[label]}), found ${count}.`,
        ],
  );
  const first = [...(batches[0]?.labels.subarray(0, firstLabels.length) ?? [])];
  if (first.join(' ') !== firstLabels.join(' ')) {
    problems.push(
      `${split} labels: expected to begin with ${firstLabels.join(' ')}, found ${first.join(' ')}.`,
    );
  }
  return problems;
}

export interface ChannelFigures {
  means: number[];
  deviations: number[];
}

/** Compares with the published means and standard deviations of the training images. */
export function checkChannels(found: ChannelFigures): string[] {
  const compare = (what: string, values: readonly number[], expected: readonly number[]) =>
    values.flatMap((value, channel) =>
      Math.abs(value - expected[channel]!) <= TOLERANCE
        ? []
        : [
            `train pixels: expected a ${what} of ${expected[channel]} in channel ${channel} (red, green, blue), found ${value.toFixed(8)}.`,
          ],
    );
  return [
    ...compare('mean', found.means, CHANNEL_MEANS),
    ...compare('standard deviation', found.deviations, CHANNEL_DEVIATIONS),
  ];
}

/** Exact sums in whole numbers, so the order of adding does not matter. Values as fractions of 255. */
export function measureChannels(batches: readonly Uint8Array[]): ChannelFigures {
  const sums = [0, 0, 0];
  const squares = [0, 0, 0];
  let pixels = 0;
  for (const values of batches) {
    pixels += values.length / 3;
    for (let at = 0; at < values.length; at += 3) {
      for (let channel = 0; channel < 3; channel++) {
        const value = values[at + channel]!;
        sums[channel]! += value;
        squares[channel]! += value * value;
      }
    }
  }
  const means = sums.map((sum) => sum / pixels);
  const deviations = squares.map((square, channel) =>
    Math.sqrt(Math.max(0, square / pixels - means[channel]! ** 2)),
  );
  const asFraction = (value: number): number => value / 255;
  return { means: means.map(asFraction), deviations: deviations.map(asFraction) };
}

export function countClasses(labels: readonly Uint8Array[]): number[] {
  const counts = CLASS_NAMES.map(() => 0);
  for (const batch of labels) for (const label of batch) counts[label]! += 1;
  return counts;
}

/** MD5 of the batch as the classic binary file holds it. */
export function hashBinaryFile(batch: Pick<SourceBatch, 'labels' | 'pixels'>): string {
  const hash = createHash('md5');
  const plane = IMAGE_BYTES / 3;
  const record = new Uint8Array(1 + IMAGE_BYTES);
  for (const [image, label] of batch.labels.entries()) {
    record[0] = label;
    for (let value = 0; value < IMAGE_BYTES; value++) {
      record[1 + (value % 3) * plane + Math.floor(value / 3)] =
        batch.pixels[image * IMAGE_BYTES + value]!;
    }
    hash.update(record);
  }
  return hash.digest('hex');
}

export function checkMd5(name: string, found: string): string[] {
  const expected = MD5[name];
  if (found === expected) return [];
  return [`${name}: expected the binary file to have MD5 ${expected}, found ${found}.`];
}

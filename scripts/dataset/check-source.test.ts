import { expect, test } from 'vitest';
import {
  checkChannels,
  checkLabels,
  checkMd5,
  hashBinaryFile,
  measureChannels,
} from './check-source';

const FIRST = [0, 1, 2];

/** Ten of each class, 0 1 2 … 9 0 1 2 …; `changes` puts other labels at some places. */
function someLabels(changes: Record<number, number> = {}): Uint8Array {
  return Uint8Array.from({ length: 100 }, (_, image) => changes[image] ?? image % 10);
}

test('accepts labels that are equally frequent and begin as they should', () => {
  expect(checkLabels('train', [{ labels: someLabels() }], FIRST)).toEqual([]);
});

test('names each class that has too many or too few images', () => {
  expect(checkLabels('train', [{ labels: someLabels({ 53: 9 }) }], FIRST)).toEqual([
    'train labels: expected 10 images of class 3 (cat), found 9.',
    'train labels: expected 10 images of class 9 (truck), found 11.',
  ]);
});

test('notices labels in another order', () => {
  expect(checkLabels('test', [{ labels: someLabels({ 0: 1, 1: 0 }) }], FIRST)).toEqual([
    'test labels: expected to begin with 0 1 2, found 1 0 2.',
  ]);
});

test('measures mean and standard deviation of each channel', () => {
  // Red 0 and 255, green 51 and 51, blue 0 and 51, in two batches of one pixel each.
  const { means, deviations } = measureChannels([
    Uint8Array.from([0, 51, 0]),
    Uint8Array.from([255, 51, 51]),
  ]);
  expect(means.map((mean) => mean.toFixed(6))).toEqual(['0.500000', '0.200000', '0.100000']);
  expect(deviations.map((value) => value.toFixed(6))).toEqual(['0.500000', '0.000000', '0.100000']);
});

test('accepts the published channel figures and says which one is off', () => {
  const means = [0.491399681, 0.482158409, 0.446530914];
  const deviations = [0.247032232, 0.243485128, 0.261587842];
  expect(checkChannels({ means, deviations })).toEqual([]);
  // Red and blue exchanged, as a BGR reader would.
  expect(checkChannels({ means: [...means].reverse(), deviations })).toEqual([
    'train pixels: expected a mean of 0.49139968 in channel 0 (red, green, blue), found 0.44653091.',
    'train pixels: expected a mean of 0.44653091 in channel 2 (red, green, blue), found 0.49139968.',
  ]);
});

test('hashes a batch as the binary file holds it: label, then red, green and blue planes', () => {
  const pixels = new Uint8Array(3072);
  pixels.set([10, 20, 30]);
  // printf '\x07\x0a' + 1023 zeros + '\x14' + 1023 zeros + '\x1e' + 1023 zeros | md5sum
  expect(hashBinaryFile({ pixels, labels: Uint8Array.of(7) })).toBe(
    '9283b2312fc2d532115486bcb80caf01',
  );
});

test('says which batch has another MD5 than the published one', () => {
  expect(checkMd5('test_batch', '803d5f7f4d78ea53de84dbe85f74fb6d')).toEqual([]);
  expect(checkMd5('test_batch', 'd41d8cd98f00b204e9800998ecf8427e')).toEqual([
    'test_batch: expected the binary file to have MD5 803d5f7f4d78ea53de84dbe85f74fb6d, found d41d8cd98f00b204e9800998ecf8427e.',
  ]);
});

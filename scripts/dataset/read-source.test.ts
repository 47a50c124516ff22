import { expect, test } from 'vitest';
import { parseLabels, readSource } from './read-source';

test('reads a list of labels', () => {
  expect(parseLabels('[6,9,0]', 3, 'labels.json')).toEqual(Uint8Array.of(6, 9, 0));
});

test('says which label is not one', () => {
  expect(() => parseLabels('[6,10]', 2, 'labels.json')).toThrow(
    'labels.json: expected an array of labels 0 to 9; at 1: Too big: expected number to be <=9. Reinstall the package with `npm ci`.',
  );
});

test('says how many labels are missing, and when the file is cut short', () => {
  expect(() => parseLabels('[6]', 2, 'labels.json')).toThrow(
    'labels.json: expected 2 labels, found 1. Reinstall the package with `npm ci`.',
  );
  expect(() => parseLabels('[6,', 2, 'labels.json')).toThrow(/^labels\.json: expected JSON, but /);
});

test('names the file that is not there', async () => {
  await expect(readSource('/nowhere')).rejects.toThrow(
    /^\/nowhere\/(train|test)_lables\.json: cannot be read \(ENOENT\)\. Reinstall the package with `npm ci`\.$/,
  );
});

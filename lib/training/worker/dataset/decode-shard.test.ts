import { expect, test } from 'vitest';
import { cutTiles } from './decode-shard';

/** Two tiles in a row, two rows: red holds x, green holds y, blue 7. */
function aPicture(order: readonly [number, number, number] = [0, 1, 2]) {
  const data = new Uint8Array(64 * 64 * 4).fill(255);
  for (let y = 0; y < 64; y++) {
    for (let x = 0; x < 64; x++) {
      const at = (y * 64 + x) * 4;
      data[at + order[0]] = x;
      data[at + order[1]] = y;
      data[at + order[2]] = 7;
    }
  }
  return { data, width: 64, height: 64, order };
}

test('takes images out row by row of tiles, channels last', () => {
  const pixels = cutTiles(aPicture(), 4, 2);
  const pixel = (image: number, y: number, x: number): number[] => {
    const at = image * 3072 + (y * 32 + x) * 3;
    return [...pixels.subarray(at, at + 3)];
  };
  expect(pixel(0, 0, 0)).toEqual([0, 0, 7]);
  expect(pixel(0, 31, 1)).toEqual([1, 31, 7]);
  expect(pixel(1, 0, 0)).toEqual([32, 0, 7]);
  expect(pixel(2, 5, 6)).toEqual([6, 37, 7]);
  expect(pixel(3, 31, 31)).toEqual([63, 63, 7]);
});

test('reads blue-first pixels to the same images', () => {
  expect(cutTiles(aPicture([2, 1, 0]), 4, 2)).toEqual(cutTiles(aPicture(), 4, 2));
});

test('leaves the empty tiles at the end out', () => {
  expect(cutTiles(aPicture(), 3, 2)).toHaveLength(3 * 3072);
});

test('refuses a picture of another size', () => {
  expect(() => cutTiles(aPicture(), 6, 2)).toThrow(
    'the picture has 64 × 64 pixels, expected 64 × 96',
  );
});

import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildShard, layTiles } from './build-shard';

/** [images, 32, 32, 3] of noise that a lossy format would change. */
function someNoise(images: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: images * 3072 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

test('lays image 9 in the second column of the second row of tiles', () => {
  const pixels = new Uint8Array(16 * 3072);
  pixels.fill(200, 9 * 3072, 10 * 3072);
  const mosaic = layTiles(pixels);
  const valueAt = (x: number, y: number) => mosaic[(y * 8 * 32 + x) * 3];
  expect(valueAt(32, 32)).toBe(200);
  expect(valueAt(63, 63)).toBe(200);
  expect(valueAt(31, 32)).toBe(0);
  expect(valueAt(64, 63)).toBe(0);
  expect(valueAt(32, 31)).toBe(0);
});

test('packs noise without loss and says what it packed', async () => {
  const pixels = someNoise(16);
  const labels = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 0, 0, 9]);
  const { entry, webp } = await buildShard({ name: 'train-00', split: 'train', pixels, labels });
  const decoded = await sharp(webp).raw().toBuffer();
  expect(Buffer.compare(decoded, layTiles(pixels))).toBe(0);
  expect(entry).toEqual({
    name: 'train-00',
    split: 'train',
    file: `train-00.${entry.sha256.slice(0, 8)}.webp`,
    bytes: webp.length,
    sha256: createHash('sha256').update(webp).digest('hex'),
    pixelsSha256: createHash('sha256').update(pixels).digest('hex'),
    labels: '0123456789000009',
    classCounts: [6, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  });
});

/** Assembles batches: bytes become float32 fractions in buffers that are used again and again. */
import type { Batch } from '../trainer';
import type { LoadedImages } from './dataset';
import { IMAGE_BYTES, IMAGES_PER_SHARD } from './image-format';

/** float32 of byte / 255 for each byte, as dividing the image in the lesson gives it. */
const FRACTIONS = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

export function createBatch(batchSize: number): Batch {
  return {
    images: new Float32Array(batchSize * IMAGE_BYTES),
    labels: new Uint8Array(batchSize),
    count: batchSize,
  };
}

/**
 * Overwrites `batch` with the images that `order` lists from position `start` on, as many as fit or
 * are left; the rest is padding of zeros.
 */
export function fillBatch(
  batch: Batch,
  source: LoadedImages,
  order: Uint32Array,
  start: number,
): void {
  const batchSize = batch.labels.length;
  batch.count = Math.min(batchSize, order.length - start);
  for (let row = 0; row < batch.count; row++) {
    const image = order[start + row]!;
    const shard = source.shards[Math.floor(image / IMAGES_PER_SHARD)]!;
    const within = image % IMAGES_PER_SHARD;
    batch.labels[row] = shard.labels[within]!;
    const from = within * IMAGE_BYTES;
    const to = row * IMAGE_BYTES;
    for (let value = 0; value < IMAGE_BYTES; value++) {
      batch.images[to + value] = FRACTIONS[shard.pixels[from + value]!]!;
    }
  }
  batch.labels.fill(0, batch.count);
  batch.images.fill(0, batch.count * IMAGE_BYTES);
}

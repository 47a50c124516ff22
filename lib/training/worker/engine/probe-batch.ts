/** The batch that engines are timed with: always the same, so that their losses can be compared. */
import { CLASS_NAMES } from '@/lib/core/experiment';
import { IMAGE_BYTES } from '../dataset/image-format';
import type { Batch } from '../trainer';

export const PROBE_BATCH_SIZE = 64;

/** Waves instead of images, 64 of them, classes in turn. */
export function createProbeBatch(): Batch {
  const images = new Float32Array(PROBE_BATCH_SIZE * IMAGE_BYTES);
  const labels = new Uint8Array(PROBE_BATCH_SIZE);
  for (let row = 0; row < PROBE_BATCH_SIZE; row++) {
    labels[row] = row % CLASS_NAMES.length;
    for (let i = 0; i < IMAGE_BYTES; i++) {
      images[row * IMAGE_BYTES + i] = 0.5 + 0.5 * Math.sin(i * 0.01 * (1 + labels[row]!) + row);
    }
  }
  return { images, labels, count: PROBE_BATCH_SIZE };
}

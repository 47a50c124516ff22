/** Takes the pixels of images out of the loaded shards, each image once a run. */
import type { Pictures } from '../../messages';
import type { LoadedImages } from '../dataset/dataset';
import { IMAGE_BYTES, IMAGES_PER_SHARD } from '../dataset/image-format';

/** Copies those that are not in `sent` yet and adds them to it. */
export function copyPictures(
  source: LoadedImages,
  wanted: readonly { image: number }[],
  sent: Set<number>,
): Pictures {
  const missing = [...new Set(wanted.map(({ image }) => image))].filter(
    (image) => !sent.has(image),
  );
  const pixels = new Uint8Array(missing.length * IMAGE_BYTES);
  missing.forEach((image, place) => {
    sent.add(image);
    const from = (image % IMAGES_PER_SHARD) * IMAGE_BYTES;
    const shard = source.shards[Math.floor(image / IMAGES_PER_SHARD)]!;
    pixels.set(shard.pixels.subarray(from, from + IMAGE_BYTES), place * IMAGE_BYTES);
  });
  return { images: Uint32Array.from(missing), pixels };
}

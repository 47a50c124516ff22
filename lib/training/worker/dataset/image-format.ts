/** The images of CIFAR-10 and how a shard holds them. Shared by the reader here and the script that writes the shards. */

/** Width and height in pixels. */
export const IMAGE_SIZE = 32;
/** Red, green, blue. */
export const CHANNELS = 3;
/** Bytes of one image: [32, 32, 3], row-major, one byte a value. */
export const IMAGE_BYTES = IMAGE_SIZE * IMAGE_SIZE * CHANNELS;

export const IMAGES_PER_SHARD = 1_000;
export const TRAIN_SHARDS = 50;
export const TEST_SHARDS = 10;

/** Where the site serves the dataset, below its origin. */
export const DATASET_PATH = '/dataset/cifar-10/';
export const MANIFEST_FILE = 'manifest.json';

/**
 * A shard is one picture of 32 × 32 tiles, image 0 top left, eight in a row, so 256 × 4,000 pixels.
 * Of the widths tried (4 to 50 tiles) narrow ones pack a little better, and this one stays below
 * 4,096 pixels a side, which every browser can decode.
 */
export const TILE_COLUMNS = 8;

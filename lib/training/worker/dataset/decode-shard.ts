/**
 * Decodes a shard's picture into the pixels of its images, in the worker, bit for bit. Two ways:
 * through a canvas, which all supported browsers have, and through WebCodecs, which modes against
 * fingerprinting leave alone. Which result is right is decided by checksum in load-shard.ts.
 */
import { CHANNELS, IMAGE_BYTES, IMAGE_SIZE } from './image-format';

/** A decoded picture: [height, width, 4], one byte a value. */
export interface Picture {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  /** Offsets of red, green and blue in a pixel. */
  order: readonly [number, number, number];
}

const RGB_FIRST = [0, 1, 2] as const;
const BGR_FIRST = [2, 1, 0] as const;

export async function decodeWithCanvas(webp: Uint8Array<ArrayBuffer>): Promise<Picture> {
  const bitmap = await createImageBitmap(new Blob([webp], { type: 'image/webp' }), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
  try {
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) throw new Error('the browser gave no 2D canvas in the worker');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return { data, width, height, order: RGB_FIRST };
  } finally {
    bitmap.close();
  }
}

/** Null where the browser has no ImageDecoder or decodes into another format than plain RGB. */
export async function decodeWithWebCodecs(webp: Uint8Array<ArrayBuffer>): Promise<Picture | null> {
  if (typeof ImageDecoder === 'undefined') return null;
  const decoder = new ImageDecoder({
    data: webp,
    type: 'image/webp',
    colorSpaceConversion: 'none',
  });
  try {
    const { image } = await decoder.decode();
    try {
      const order = channelOrder(image.format);
      if (!order) return null;
      const data = new Uint8Array(image.allocationSize());
      await image.copyTo(data);
      return { data, width: image.codedWidth, height: image.codedHeight, order };
    } finally {
      image.close();
    }
  } finally {
    decoder.close();
  }
}

function channelOrder(format: VideoPixelFormat | null): Picture['order'] | null {
  if (format === 'RGBA' || format === 'RGBX') return RGB_FIRST;
  if (format === 'BGRA' || format === 'BGRX') return BGR_FIRST;
  return null;
}

/**
 * Takes the tiles out of a picture: image 0 top left, then to the right, row by row of tiles.
 * Returns [images, 32, 32, 3], row-major. Throws where the picture has another size.
 */
export function cutTiles(
  picture: Picture,
  images: number,
  tileColumns: number,
): Uint8Array<ArrayBuffer> {
  const { data, width, height, order } = picture;
  const expected = [
    tileColumns * IMAGE_SIZE,
    Math.ceil(images / tileColumns) * IMAGE_SIZE,
  ] as const;
  if (width !== expected[0] || height !== expected[1]) {
    throw new Error(
      `the picture has ${width} × ${height} pixels, expected ${expected[0]} × ${expected[1]}`,
    );
  }
  const [red, green, blue] = order;
  const pixels = new Uint8Array(images * IMAGE_BYTES);
  let to = 0;
  for (let image = 0; image < images; image++) {
    const left = (image % tileColumns) * IMAGE_SIZE;
    const top = Math.floor(image / tileColumns) * IMAGE_SIZE;
    for (let y = top; y < top + IMAGE_SIZE; y++) {
      const row = (y * width + left) * 4;
      for (let from = row; from < row + IMAGE_SIZE * 4; from += 4) {
        pixels[to] = data[from + red]!;
        pixels[to + 1] = data[from + green]!;
        pixels[to + 2] = data[from + blue]!;
        to += CHANNELS;
      }
    }
  }
  return pixels;
}

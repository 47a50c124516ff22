/** Tensors as pictures: one channel, all channels side by side, or the image itself. */
import type { Picture } from './tensor-canvas';

/** [height, width, channels], row-major, one byte a value. */
export interface ByteTensor {
  shape: readonly number[];
  bytes: Uint8Array;
}

/** Pixels between two maps of an overview. */
const GAP = 1;
const GAP_GREY = 128;

export function paintImage({ shape: [height, width], bytes }: ByteTensor): Picture {
  const picture = blank(width!, height!);
  for (let at = 0; at < width! * height!; at++) {
    for (let color = 0; color < 3; color++) picture.pixels[4 * at + color] = bytes[3 * at + color]!;
  }
  return picture;
}

export function paintChannel({ shape, bytes }: ByteTensor, channel: number): Picture {
  const [height, width, channels] = toMaps(shape);
  const picture = blank(width, height);
  for (let at = 0; at < width * height; at++) grey(picture, at, bytes[at * channels + channel]!);
  return picture;
}

/** `columns` maps in a row, in the order of the channels. */
export function paintOverview({ shape, bytes }: ByteTensor, columns: number): Picture {
  const [height, width, channels] = toMaps(shape);
  const rows = Math.ceil(channels / columns);
  const picture = blank(columns * (width + GAP) - GAP, rows * (height + GAP) - GAP);
  for (let at = 0; at < picture.width * picture.height; at++) grey(picture, at, GAP_GREY);
  for (let channel = 0; channel < channels; channel++) {
    const left = (channel % columns) * (width + GAP);
    const top = Math.floor(channel / columns) * (height + GAP);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const value = bytes[(y * width + x) * channels + channel]!;
        grey(picture, (top + y) * picture.width + left + x, value);
      }
    }
  }
  return picture;
}

/** A row of numbers as lines of `columns` squares. */
export function paintRow({ bytes }: ByteTensor, columns: number): Picture {
  const picture = blank(columns, Math.ceil(bytes.length / columns));
  bytes.forEach((value, at) => grey(picture, at, value));
  return picture;
}

function toMaps(shape: readonly number[]): [height: number, width: number, channels: number] {
  return [shape[0]!, shape[1]!, shape[2]!];
}

function blank(width: number, height: number): Picture {
  const pixels = new Uint8ClampedArray(4 * width * height);
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return { width, height, pixels };
}

function grey({ pixels }: Picture, at: number, value: number): void {
  pixels.fill(value, 4 * at, 4 * at + 3);
}

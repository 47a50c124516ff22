/** A filter of the first layer as colours: a weight above 0 brightens its colour, one below darkens it. */
import type { Picture } from './tensor-canvas';

const GREY = 128;

/** `kernel` is [height, width, 3, filters], row-major; the largest weight of the filter gets the full range. */
export function paintFilter(
  kernel: Float32Array,
  shape: readonly number[],
  filter: number,
): Picture {
  const [height, width, colors, filters] = shape as [number, number, number, number];
  const weights = Array.from(
    { length: height * width * colors },
    (_, at) => kernel[at * filters + filter]!,
  );
  const most = Math.max(...weights.map(Math.abs)) || 1;
  const pixels = new Uint8ClampedArray(4 * height * width).fill(255);
  weights.forEach((weight, at) => {
    pixels[4 * Math.floor(at / colors) + (at % colors)] = GREY + (weight / most) * (255 - GREY);
  });
  return { width, height, pixels };
}

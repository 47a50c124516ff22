/**
 * Which values dropout keeps: a pure function of seed, layer, step, image and position, so that it
 * does not depend on threads or on the order of work. kernels/dropout.ts computes the same in SIMD.
 */

/** Odd constants of the mixer `lowbias32` (Chris Wellons, hash-prospector). */
export const MIX_1 = 0x7feb352d;
export const MIX_2 = 0x846ca68b;

/** A bijection of 32-bit integers that looks random. */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), MIX_1);
  x = Math.imul(x ^ (x >>> 15), MIX_2);
  return (x ^ (x >>> 16)) >>> 0;
}

/** @param layer the layer's place in the network. */
export function layerKey(seed: number, layer: number): number {
  return mix(mix(seed) + layer);
}

/** @param step 1 for the first. */
export function stepKey(key: number, step: number): number {
  return mix(key ^ mix(step));
}

/** Values whose number lies below are dropped: rate · 2^32, rounded. */
export function dropThreshold(rate: number): number {
  return Math.min(2 ** 32 - 1, Math.round(rate * 2 ** 32));
}

/**
 * The first number is mixed twice, with the key in between, so that the sequences of two steps are
 * not shifted copies of each other.
 *
 * @param counter image in the batch × floats of an image + position in the image
 */
export function isKept(key: number, counter: number, threshold: number): boolean {
  return mix(mix(counter) ^ key) >= threshold;
}

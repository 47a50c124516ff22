/**
 * The order in which an epoch visits the training images. It follows from the run's seed and the
 * epoch alone, so an epoch can be repeated without replaying those before it.
 */
import { createRandom, shuffleInPlace } from '../random';

/** Indices 0 … count - 1, each once, in the order fixed by `seed` and `epoch`, which is 1 for the first. */
export function permuteImages(count: number, seed: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  return shuffleInPlace(order, createRandom(seed, epoch));
}

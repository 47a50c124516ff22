/**
 * Seeded randomness: the same seed gives the same sequence on every machine.
 * Nothing in this project calls `Math.random`; a seed always comes in as an argument.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws whole numbers from one seeded sequence. */
export interface Random {
  /** A whole number in [0, bound), each equally likely. `bound` is 1 … 2^31. */
  below(bound: number): number;
}

/** `seed` is any 32-bit integer. Neighbouring seeds and streams share no sequence. */
export function createRandom(seed: number, stream = 0): Random {
  const generator = xoroshiro128plus(mixSeed(seed, stream));
  return { below: (bound) => uniformInt(generator, 0, bound - 1) };
}

/** A new array with the same items in an order fixed by the seed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  return shuffleInPlace([...items], createRandom(seed));
}

/** Fisher–Yates; works on arrays and typed arrays alike. */
export function shuffleInPlace<Items extends unknown[] | Uint32Array>(
  items: Items,
  random: Random,
): Items {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}

/**
 * Folds seed and stream into 32 bits and mixes them with the finaliser of MurmurHash3 (`fmix32`):
 * the generator alone would give neighbouring seeds neighbouring first draws.
 */
function mixSeed(seed: number, stream: number): number {
  let mixed = (Math.imul(seed, 0x9e3779b1) + Math.imul(stream, 0x85ebca77)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Seeds of the order in which a question is shown, where they follow from ids. What a seed does is decided in choice-order.ts. */
import type { QuestionId } from './question';

/** Seed of the first attempt, in [0, 2^32): the same on the server and in the browser. */
export function firstSeedOf(id: QuestionId): number {
  return hash(id);
}

/** Seed of a question within a set that was drawn by `setSeed`, in [0, 2^32). */
export function seedWithin(setSeed: number, id: QuestionId): number {
  return hash(`${setSeed}/${id}`);
}

/** FNV-1a over UTF-16 units, in [0, 2^32). */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
  }
  return mixed >>> 0;
}

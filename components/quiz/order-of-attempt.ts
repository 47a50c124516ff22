/** The order of choices or items in one attempt. What a seed does to it is decided in the core. */
import { orderShown } from '@/lib/core/quiz';
import type { AskedView } from './question-view';

/** Ids from the top down; empty for a question that shows nothing in an order. */
export function orderOf(asked: AskedView, seed: number): string[] {
  return 'parts' in asked ? orderShown(asked.parts, seed) : [];
}

/** Seed of a further attempt, in [0, 2^32). Stored with the answer, so the order can be shown again. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

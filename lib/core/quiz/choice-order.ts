/** The order in which choices are shown, and the letters that follow from it. No author types a letter. */
import { shuffle } from '../random';
import type { ChoiceId } from './question';

/** Choice ids in an order fixed by the seed. */
export function orderChoices(ids: readonly ChoiceId[], seed: number): ChoiceId[] {
  return shuffle(ids, seed);
}

/** "A" for the first place. Throws for an id that is not in the order: that is a defect of content, found by the check. */
export function letterOf(order: readonly ChoiceId[], id: ChoiceId): string {
  const place = order.indexOf(id);
  if (place < 0) throw new Error(`choice "${id}" is not among ${order.join(', ')}`);
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

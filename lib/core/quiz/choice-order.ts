/** The order in which choices and items are shown. */
import { shuffle } from '../random';

/** What is shown in an order: a choice, or an item to be put in order. */
export interface Placed {
  id: string;
  /** True for "all of these" and its like, which stay last in every order. */
  pinned?: boolean;
}

/**
 * Ids in an order that follows from the seed and the ids alone, pinned ones last. The author's order
 * never matters: it may give the key away, and it may be edited.
 */
export function orderShown(parts: readonly Placed[], seed: number): string[] {
  const idsOf = (pinned: boolean) =>
    parts
      .filter((part) => (part.pinned ?? false) === pinned)
      .map((part) => part.id)
      .sort();
  return [...shuffle(idsOf(false), seed), ...idsOf(true)];
}

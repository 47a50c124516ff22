/**
 * Which items of an order stand in the wrong place. An item stands right where it belongs to every
 * longest run of items that are in order among themselves: one item moved far away is the only wrong
 * one, while of two exchanged neighbours nobody can say which was meant, so both are wrong.
 */

/** `ranks` is a permutation of 0 … n-1. Returns the ranks that are misplaced. */
export function findMisplaced(ranks: readonly number[]): Set<number> {
  const before = longestEndingAt(ranks);
  const after = longestEndingAt(ranks.map((rank) => -rank).reverse()).reverse();
  const longest = Math.max(0, ...before);
  const onLongest = ranks.map((_, place) => before[place]! + after[place]! - 1 === longest);
  // Two candidates for the same place of a longest run: neither is in all of them.
  const rivals = new Map<number, number>();
  ranks.forEach((_, place) => {
    if (onLongest[place]) rivals.set(before[place]!, (rivals.get(before[place]!) ?? 0) + 1);
  });
  return new Set(ranks.filter((_, place) => !onLongest[place] || rivals.get(before[place]!)! > 1));
}

/** For each place the length of the longest increasing subsequence that ends there. */
function longestEndingAt(values: readonly number[]): number[] {
  const lengths: number[] = [];
  values.forEach((value, place) => {
    let longest = 0;
    for (let earlier = 0; earlier < place; earlier++) {
      if (values[earlier]! < value) longest = Math.max(longest, lengths[earlier]!);
    }
    lengths.push(longest + 1);
  });
  return lengths;
}

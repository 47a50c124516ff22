/** Finds the name that an author probably meant. */

/** ` Did you mean "hint"?` with a leading space, or an empty text when nothing is near enough to be a slip. */
export function suggestName(
  written: string,
  known: readonly string[],
  show: (name: string) => string = (name) => `"${name}"`,
): string {
  const name = nearestName(written, known);
  return name === null ? '' : ` Did you mean ${show(name)}?`;
}

/**
 * The nearest known name within a third of its length, or null: at least two edits, and one where it has
 * three letters or fewer. Case counts as no difference.
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance > (name.length > 3 ? Math.max(2, Math.floor(name.length / 3)) : 1)) continue;
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best?.name ?? null;
}

/**
 * Insertions, deletions and replacements of one character, and swaps of two neighbours, the commonest
 * slip of all (Damerau 1964; here no character takes part in two of them).
 */
function editDistance(from: string, to: string): number {
  let earlier: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      const changed = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = row > 1 && column > 1 && isSwap ? earlier[column - 2]! + 1 : Infinity;
      current.push(Math.min(changed, swapped));
    }
    earlier = previous;
    previous = current;
  }
  return previous[to.length]!;
}

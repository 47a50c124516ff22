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

/** The nearest known name within a third of its length (at least two edits), or null. Case counts as no difference. */
export function nearestName(written: string, known: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance > Math.max(2, Math.floor(name.length / 3))) continue;
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}

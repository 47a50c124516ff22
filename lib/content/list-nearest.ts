/** A list of names for a problem: the nearest few where there are many. */

const MOST_NAMED = 5;

/** Names made of words joined by hyphens, such as `full-0.001-seed1`. */
export function listNearest(written: string, known: readonly string[]): string {
  if (known.length <= MOST_NAMED) return known.join(', ');
  const near = [...known].sort((a, b) => countShared(b, written) - countShared(a, written));
  return `${near.slice(0, MOST_NAMED).join(', ')}, and ${known.length - MOST_NAMED} more`;
}

/** How many of the words of a name are in the other name too. */
function countShared(name: string, other: string): number {
  const words = other.split('-');
  return name.split('-').filter((word) => words.includes(word)).length;
}

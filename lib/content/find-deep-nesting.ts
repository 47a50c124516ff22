/** Nesting so deep that it is a slip, such as a tag that is repeated a thousand times, and that would exhaust whoever reads it. */
import { childrenOf, type Nodes } from './markdown';

/** Lessons go about a dozen deep. */
export const MOST_LEVELS = 100;

/** The first node beyond the limit; null where there is none. Needs no stack of its own. */
export function findDeepNesting(tree: Nodes): Nodes | null {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return level[0] ?? null;
    level = level.flatMap(childrenOf);
  }
  return null;
}

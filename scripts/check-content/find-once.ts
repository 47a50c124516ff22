/** Slow checks look at a text once, and at many new ones together. */
import type { Problem } from '../../lib/content/problem';
import type { TextFile } from '../../lib/content/teaching/read-texts';

export type Find = (texts: readonly TextFile[]) => Promise<readonly Problem[]>;

/** The problems of all texts; `find` is only asked about those that are new since the last call. */
export function findOnce(find: Find): Find {
  const known = new WeakMap<TextFile, readonly Problem[]>();
  return async (texts) => {
    const fresh = texts.filter((text) => !known.has(text));
    const problems = fresh.length === 0 ? [] : await find(fresh);
    for (const text of fresh) {
      known.set(
        text,
        problems.filter(({ file }) => file === text.path),
      );
    }
    return texts.flatMap((text) => known.get(text) ?? []);
  };
}

/**
 * Keeps what was made of the very same parts, so that an edit costs what it touches. Parts are compared
 * by identity, so a result can never be that of other parts; a source file is one object as long as its
 * text is the same (source-reader.ts).
 */

/** A text under work goes to and fro between what is saved and what is shown. */
const MOST_KEPT = 3;

/** Gives the result under a key: the one kept where all parts are the same, otherwise a new one. */
export type Recall<Result> = (key: string, parts: readonly unknown[], make: () => Result) => Result;

export function keepRecent<Result>(): Recall<Result> {
  const kept = new Map<string, { parts: readonly unknown[]; result: Result }[]>();
  return (key, parts, make) => {
    const entries = kept.get(key) ?? [];
    const found = entries.find((entry) => isSame(entry.parts, parts)) ?? { parts, result: make() };
    const others = entries.filter((entry) => entry !== found);
    kept.set(key, [found, ...others].slice(0, MOST_KEPT));
    return found.result;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, place) => part === other[place]);
}

/** What is wrong with a network or an optimizer as an author wrote it. */

/** A name that nothing knows; whoever shows it may add the nearest of those that are. */
export interface Slip {
  written: string;
  known: readonly string[];
  /** The words before the list of what is known, e.g. `The layers are`. */
  intro: string;
}

export interface NetworkProblem {
  /** Below the field: the place of a layer, 0 for the first, and the option. */
  path: (string | number)[];
  /** As an author counts, e.g. `network layer 5, dense`. */
  place: string;
  /** A sentence that goes on from the place, and what to do. */
  message: string;
  slip?: Slip;
}

/** In one line, with all names that are known. */
export function sayProblem({ place, message, slip }: NetworkProblem): string {
  const known = slip ? ` ${slip.intro} ${slip.known.join(', ')}.` : '';
  return `${place}: ${message}${known}`;
}

/** A value from front matter, as part of a sentence. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `the text "${value}"`;
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

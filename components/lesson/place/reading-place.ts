/**
 * Where a reader left each lesson, kept in this browser beside the theme: a convenience, and no part
 * of the learning record. Where the browser refuses storage, nothing is kept.
 */

export interface ReadingPlace {
  /** Id of the section's heading. */
  section: string;
  /** The part of the section above the top of the window, in [0, 1). */
  share: number;
}

const KEY = 'tenfold-places';
/** Lessons whose places are kept; the one left longest ago gives way. */
const MOST = 40;

/** Places by the path of their lesson, the one left last at the end. */
type Places = readonly (readonly [string, ReadingPlace])[];

export function readPlace(path: string): ReadingPlace | null {
  return read().find(([known]) => known === path)?.[1] ?? null;
}

/** Null forgets the place: the lesson was left at its beginning or at its end. */
export function keepPlace(path: string, place: ReadingPlace | null): void {
  const others = read().filter(([known]) => known !== path);
  const places = place === null ? others : [...others, [path, place] as const];
  try {
    localStorage.setItem(KEY, JSON.stringify(places.slice(-MOST)));
  } catch {
    // A full or closed storage only means that the reader scrolls.
  }
}

/** What cannot be read is left out. */
export function parsePlaces(text: string | null): Places {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function read(): Places {
  try {
    return parsePlaces(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, ReadingPlace] {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  const [path, place] = entry as unknown[];
  if (typeof path !== 'string' || typeof place !== 'object' || place === null) return false;
  const { section, share } = place as Record<string, unknown>;
  return typeof section === 'string' && typeof share === 'number' && share >= 0 && share < 1;
}

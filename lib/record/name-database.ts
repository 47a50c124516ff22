/**
 * Under which name the record in use is found. The first is set aside, never deleted, when it
 * cannot be opened; then the next takes its place: tenfold, tenfold-2, tenfold-3 …
 */
import type { MirrorStorage } from './mirror-events';

export interface DatabaseNames {
  /** The name in use. */
  current(): Promise<string>;
  /** What comes after a name that is beyond use: the one in use, where another tab has moved on already. */
  next(from: string): Promise<string>;
  /** Puts a name in use. */
  use(name: string): void;
  /** The names that were in use before, the oldest first. */
  earlier(): Promise<string[]>;
}

/**
 * The number is kept in `storage`; where that was emptied, or there is none, the databases of this
 * origin tell.
 */
export function nameDatabases(
  first: string,
  storage: MirrorStorage | null,
  factory: IDBFactory | undefined,
): DatabaseNames {
  const key = `${first}-in-use`;
  let probed = 1;
  let hasProbed = false;

  function stored(): number {
    try {
      const number = Number(storage?.getItem(key));
      return Number.isInteger(number) && number > 1 ? number : 1;
    } catch {
      return 1;
    }
  }

  async function number(): Promise<number> {
    if (stored() > 1) return stored();
    if (!hasProbed) {
      hasProbed = true;
      probed = Math.max(probed, await probe(first, factory));
    }
    return probed;
  }

  const name = (place: number) => (place === 1 ? first : `${first}-${place}`);

  return {
    current: async () => name(await number()),
    earlier: async () =>
      Array.from({ length: (await number()) - 1 }, (_, place) => name(place + 1)),
    next: async (from) => {
      const place = await number();
      return name(name(place) === from ? place + 1 : place);
    },
    use: (inUse) => {
      probed = placeOf(first, inUse);
      hasProbed = true;
      try {
        storage?.setItem(key, String(probed));
      } catch {
        // The databases themselves tell.
      }
    },
  };
}

/** 1 for a name that is none of ours. */
function placeOf(first: string, name: string): number {
  const number = Number(name.slice(first.length + 1));
  return name.startsWith(`${first}-`) && Number.isInteger(number) && number > 1 ? number : 1;
}

/** The highest number among the databases that exist; 1 where the browser does not tell. */
async function probe(first: string, factory: IDBFactory | undefined): Promise<number> {
  try {
    const databases = await factory?.databases();
    return Math.max(1, ...(databases ?? []).map(({ name = '' }) => placeOf(first, name)));
  } catch {
    return 1;
  }
}

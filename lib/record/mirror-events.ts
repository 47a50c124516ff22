/**
 * A small synchronous copy of the last events, for browsers that drop IndexedDB or are killed
 * before it answers. The database is the truth; what it lacks of the mirror is merged into it.
 */
import type { LearningEvent } from '@/lib/core/progress';
import { parseId, parseNames } from './parse-notes';
import { openStored, sealEvent } from './stored-event';

/** What the mirror needs of `localStorage`. */
export type MirrorStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface Mirror {
  read(): Mirrored;
  /**
   * Adds events, or puts those that are there in their latest form, and says whose turn it is: null
   * where nobody knows yet, and then not whose events these are either. Never throws.
   */
  note(events: readonly LearningEvent[], profileId: string | null): void;
}

export interface Mirrored {
  profileId: string | null;
  events: LearningEvent[];
  /** The ids of those that were noted before anybody knew whose turn it was. */
  provisional: ReadonlySet<string>;
}

const MIRROR_VERSION = 1;
const EVENTS_KEPT = 50;
/** In UTF-16 units: browsers give a site about five million, for everything. */
const LENGTH_LIMIT = 200_000;

interface StoredMirror {
  version: typeof MIRROR_VERSION;
  profileId: string | null;
  events: unknown[];
  provisional: string[];
}

/** Null is a browser that lets this site store nothing. */
export function createMirror(name: string, storage: MirrorStorage | null): Mirror {
  const key = `${name}-mirror`;

  function load(): StoredMirror | 'newer' | null {
    try {
      return parseMirror(JSON.parse(storage?.getItem(key) ?? 'null'));
    } catch {
      return null;
    }
  }

  function read(): Mirrored {
    const mirror = load();
    if (mirror === 'newer' || !mirror)
      return { profileId: null, events: [], provisional: new Set() };
    const events = mirror.events.flatMap((record) => {
      const opened = openStored(record);
      return opened.kind === 'event' ? [opened.event] : [];
    });
    return { profileId: mirror.profileId, events, provisional: new Set(mirror.provisional) };
  }

  function note(events: readonly LearningEvent[], profileId: string | null): void {
    if (!storage || load() === 'newer') return;
    const before = read();
    const latest = new Map(before.events.map((event) => [event.id, event]));
    const provisional = new Set(before.provisional);
    for (const event of events.slice(-EVENTS_KEPT)) {
      latest.delete(event.id);
      latest.set(event.id, event);
      if (profileId === null) provisional.add(event.id);
      else provisional.delete(event.id);
    }
    const mirror: StoredMirror = {
      version: MIRROR_VERSION,
      profileId: profileId ?? before.profileId,
      events: lastOf(latest),
      provisional: [...provisional].filter((id) => latest.has(id)),
    };
    try {
      storage.setItem(key, JSON.stringify(mirror));
    } catch {
      // The mirror is a second copy: without it the record is as safe as the database.
    }
  }

  return { read, note };
}

/** Each part that is no good is left out; without a version there is no mirror. */
function parseMirror(stored: unknown): StoredMirror | 'newer' | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  const { version, profileId, events, provisional }: Partial<Record<string, unknown>> = {
    ...stored,
  };
  if (version !== MIRROR_VERSION) {
    return typeof version === 'number' && version > MIRROR_VERSION ? 'newer' : null;
  }
  return {
    version: MIRROR_VERSION,
    profileId: parseId(profileId),
    events: Array.isArray(events) ? events : [],
    provisional: parseNames(provisional),
  };
}

/** The last events that fit, the latest last. An event too long for the mirror is left out. */
function lastOf(latest: ReadonlyMap<string, LearningEvent>): unknown[] {
  const kept: unknown[] = [];
  let length = 0;
  for (const event of [...latest.values()].reverse()) {
    const stored = sealEvent(event);
    const added = JSON.stringify(stored).length;
    if (added > LENGTH_LIMIT / 4) continue;
    length += added;
    if (kept.length === EVENTS_KEPT || length > LENGTH_LIMIT) break;
    kept.push(stored);
  }
  return kept.reverse();
}

/** The browser's `localStorage`; null where it has none or forbids even to look at it. */
export function findMirrorStorage(): MirrorStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads what a database of the record holds, parsing each event. What does not parse is copied into
 * quarantine with the reason and stays where it is, so that nothing is lost and everything else
 * loads.
 */
import type { LearningEvent } from '@/lib/core/progress';
import { UnreadableRecordError } from './explain-failure';
import { inTransaction, setApart } from './guard-write';
import {
  DATABASE_VERSION,
  type QuarantinedRecord,
  type RecordDatabase,
  readFrom,
} from './open-database';
import { parseCount, parseId, parseQuarantined } from './parse-notes';
import { openStored } from './stored-event';

export interface ReadEvents {
  events: LearningEvent[];
  /** How many events are there and cannot be read. */
  damaged: number;
  /** True where a newer version of the site has written events. They are left alone, and so is everything else. */
  newer: boolean;
  /** Whose turn it is on this device; null where nobody has written yet. */
  profileId: string | null;
  /** How often an event has given way to another version of itself: where this grew, events that are known have to be read again. */
  replacements: number;
  quarantine: Quarantined[];
}

export interface Quarantined {
  id: string;
  reason: string;
}

interface FoundRecord {
  id: string;
  record: unknown;
}

/**
 * Reads the events whose ids are not `known` yet. Rejects with UnreadableRecordError where the list
 * of events itself cannot be read, and with the browser's DOMException otherwise.
 */
export async function readEvents(
  db: RecordDatabase,
  known: ReadonlySet<string>,
): Promise<ReadEvents> {
  const events: LearningEvent[] = [];
  const unreadable: QuarantinedRecord[] = [];
  let newer = db.version > DATABASE_VERSION;
  for (const { id, record } of await readUnknown(db, known)) {
    const opened = openStored(record);
    if (opened.kind === 'event') events.push(opened.event);
    else if (opened.kind === 'newer') newer = true;
    else unreadable.push({ id, reason: await opened.explain(), record });
  }
  if (unreadable.length > 0 && !newer) await quarantine(db, unreadable);
  return {
    events,
    damaged: unreadable.length,
    newer,
    ...(await readMeta(db)),
    quarantine: await readQuarantine(db),
  };
}

async function readMeta(
  db: RecordDatabase,
): Promise<Pick<ReadEvents, 'profileId' | 'replacements'>> {
  if (!db.objectStoreNames.contains('meta')) return { profileId: null, replacements: 0 };
  const [profileId, replacements] = await readFrom(db, 'meta', (meta) =>
    Promise.all([meta.get('profileId'), meta.get('replacements')]),
  );
  return {
    profileId: parseId(profileId),
    replacements: parseCount(replacements),
  };
}

async function readUnknown(db: RecordDatabase, known: ReadonlySet<string>): Promise<FoundRecord[]> {
  // A newer version may keep its events elsewhere.
  if (!db.objectStoreNames.contains('events')) return [];
  const ids = await readFrom(db, 'events', (store) => store.getAllKeys());
  if (known.size > 0) {
    const news = await readOneByOne(
      db,
      ids.filter((id) => !known.has(id)),
    );
    return news.found;
  }
  const records = await readFrom(db, 'events', (store) => store.getAll()).catch(() => null);
  if (records?.length === ids.length)
    return ids.map((id, place) => ({ id, record: records[place] }));
  const { found, failures } = await readOneByOne(db, ids);
  if (failures > 0 && failures === ids.length)
    throw new UnreadableRecordError('no event can be read');
  return found;
}

/** Where one record makes the browser fail to read all of them, the others are read on their own. */
async function readOneByOne(
  db: RecordDatabase,
  ids: readonly string[],
): Promise<{ found: FoundRecord[]; failures: number }> {
  let failures = 0;
  const found = ids.map(async (id) => {
    const record = await readFrom(db, 'events', (store) => store.get(id)).catch(() => {
      failures++;
      return undefined;
    });
    return { id, record };
  });
  return { found: await Promise.all(found), failures };
}

/** Copies each once. */
async function quarantine(db: RecordDatabase, unreadable: QuarantinedRecord[]): Promise<void> {
  try {
    const copied = new Set(await readFrom(db, 'quarantine', (store) => store.getAllKeys()));
    const missing = unreadable.filter(({ id }) => !copied.has(id));
    if (missing.length === 0) return;
    await inTransaction(db, async (transaction) => {
      for (const { id, reason, record } of missing) await setApart(transaction, id, reason, record);
    });
  } catch {
    // A copy that cannot be made is no reason to stop: the original is untouched.
  }
}

async function readQuarantine(db: RecordDatabase): Promise<Quarantined[]> {
  const copies: unknown[] = await readFrom(db, 'quarantine', (store) => store.getAll()).catch(
    () => [],
  );
  return copies.flatMap((copy) => parseQuarantined(copy) ?? []);
}

/**
 * Finds events that the database in use has lost: in its own snapshots, and in the databases that
 * were set aside before it. The mirror is looked at by the record itself.
 */
import type { LearningEvent } from '@/lib/core/progress';
import { inTransaction } from './guard-write';
import { limitTime } from './limit-time';
import type { DatabaseNames } from './name-database';
import { openAsItIs, readFrom, type RecordDatabase } from './open-database';
import { parseNames } from './parse-notes';
import { readEvents, type ReadEvents } from './read-events';
import { countSnapshot, readSnapshots } from './snapshots';

/** What the snapshots give back, where events are damaged or gone. */
export async function recoverFromSnapshots(
  db: RecordDatabase,
  { events, damaged }: ReadEvents,
): Promise<LearningEvent[]> {
  try {
    if (damaged === 0 && (await countSnapshot(db)) <= events.length) return [];
    const readable = new Set(events.map(({ id }) => id));
    return (await readSnapshots(db)).filter(({ id }) => !readable.has(id));
  } catch {
    // A snapshot that cannot be read is no reason to stop: everything else loads.
    return [];
  }
}

export interface SetAside {
  name: string;
  /** Null where it still cannot be opened. */
  events: LearningEvent[] | null;
}

/** Looks into each database that was set aside and not brought over yet. Never rejects. */
export async function readSetAside(
  carried: readonly string[],
  names: DatabaseNames,
  factory: IDBFactory | undefined,
  attemptMs: number,
): Promise<SetAside[]> {
  const waiting = (await names.earlier()).filter((name) => !carried.includes(name));
  return Promise.all(
    waiting.map(async (name) => {
      const events = await limitTime(readWhole(name, factory), attemptMs).catch(() => null);
      return { name, events };
    }),
  );
}

/** Notes that everything in a database set aside is in this one too. */
export async function noteCarried(db: RecordDatabase, name: string): Promise<void> {
  const carried = await readCarried(db);
  await inTransaction(db, (transaction) =>
    transaction.objectStore('meta').put([...carried, name], 'carried'),
  );
}

/** The names of the databases that need not be looked into again. */
export async function readCarried(db: RecordDatabase): Promise<string[]> {
  return parseNames(await readFrom(db, 'meta', (store) => store.get('carried')));
}

async function readWhole(name: string, factory: IDBFactory | undefined): Promise<LearningEvent[]> {
  const db = await openAsItIs(name, () => undefined, factory);
  if (!db) return [];
  try {
    if (!db.objectStoreNames.contains('events')) return [];
    const read = await readEvents(db, new Set());
    return [...read.events, ...(await recoverFromSnapshots(db, read))];
  } finally {
    db.close();
  }
}

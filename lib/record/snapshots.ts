/**
 * Copies of the events, a day apart, for the case that events turn out damaged or gone. Each event
 * has its own checksum, so a damaged copy still gives back all that is whole in it.
 */
import { canonicalJson } from '@/lib/core/canonical-json';
import type { LearningEvent } from '@/lib/core/progress';
import { inTransaction } from './guard-write';
import { readFrom, type RecordDatabase, type SnapshotKey } from './open-database';
import { parseSnapshot } from './parse-notes';
import { openStored, sealEvent } from './stored-event';

const SNAPSHOTS_KEPT = 3;
const SNAPSHOT_INTERVAL_MS = 24 * 60 * 60 * 1000;

/** Stands where the time of the daily ones stands, and after all of them. */
const BACKUP = 'backup';

/** Takes one where the latest is a day old, and lets go of the oldest beyond three. `now` is ISO 8601 in UTC. */
export async function takeSnapshot(
  db: RecordDatabase,
  events: readonly LearningEvent[],
  now: string,
): Promise<void> {
  const keys = (await readFrom(db, 'snapshots', (store) => store.getAllKeys())).filter(
    ([takenAt]) => takenAt !== BACKUP,
  );
  const latest = keys.at(-1);
  if (events.length === 0 || (latest && !isDue(latest, now))) return;
  const surplus = keys.slice(0, Math.max(0, keys.length + 1 - SNAPSHOTS_KEPT));
  await replace(db, surplus, now, events);
}

/** Keeps a copy for the time after a large change, in the place of the one before it. */
export async function keepBackup(
  db: RecordDatabase,
  events: readonly LearningEvent[],
): Promise<void> {
  const keys = await readFrom(db, 'snapshots', (store) => store.getAllKeys());
  const earlier = keys.filter(([takenAt]) => takenAt === BACKUP);
  await replace(db, earlier, BACKUP, events);
}

async function replace(
  db: RecordDatabase,
  surplus: readonly SnapshotKey[],
  takenAt: string,
  events: readonly LearningEvent[],
): Promise<void> {
  const text = events.map((event) => canonicalJson(sealEvent(event))).join('\n');
  await inTransaction(db, async (transaction) => {
    const store = transaction.objectStore('snapshots');
    for (const key of surplus) await store.delete(key);
    await store.put({ takenAt, events: events.length, text });
  });
}

/** Also where the clock was set back: a snapshot of the future must not stop all others. */
function isDue([takenAt]: SnapshotKey, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(takenAt)) >= SNAPSHOT_INTERVAL_MS;
}

/** How many events the fullest snapshot holds: fewer than that in the record means that some are gone. */
export async function countSnapshot(db: RecordDatabase): Promise<number> {
  const keys = await readFrom(db, 'snapshots', (store) => store.getAllKeys());
  return Math.max(0, ...keys.map(([, events]) => events));
}

/** Every event that any of the snapshots still gives back whole; one may come more than once. */
export async function readSnapshots(db: RecordDatabase): Promise<LearningEvent[]> {
  const snapshots = await readFrom(db, 'snapshots', (store) => store.getAll());
  return snapshots.flatMap((snapshot) => {
    const text = parseSnapshot(snapshot);
    return text === null ? [] : text.split('\n').flatMap(readLine);
  });
}

function readLine(line: string): LearningEvent[] {
  try {
    const opened = openStored(JSON.parse(line));
    return opened.kind === 'event' ? [opened.event] : [];
  } catch {
    return [];
  }
}

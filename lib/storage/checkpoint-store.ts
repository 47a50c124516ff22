/**
 * Keeps the last two checkpoints of each run. One is written over the older of the two, in one
 * transaction: whatever happens meanwhile, a whole one stands. All of it rejects with the browser's
 * DOMException; what is given up when space is short is decided in write-with-room.ts.
 */
import { withCheckpoints } from './checkpoint-database';
import { readSlots, SLOTS, type StoredSlot } from './stored-slot';

export interface NewCheckpoint {
  runId: string;
  owner: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  bytes: Uint8Array;
}

/** Resolves once it is on disk. */
export async function putCheckpoint(checkpoint: NewCheckpoint): Promise<void> {
  await withCheckpoints(async (db) => {
    const transaction = db.transaction('slots', 'readwrite', { durability: 'strict' });
    const { runId } = checkpoint;
    const writing = (async () => {
      const [latest] = readSlots(await transaction.store.getAll(rangeOf(runId)));
      const slot = latest?.slot === SLOTS[0] ? SLOTS[1] : SLOTS[0];
      const stored: StoredSlot = { ...checkpoint, slot, order: (latest?.order ?? 0) + 1 };
      await transaction.store.put(stored);
    })();
    // A full disk is told by the transaction; the request then only says that it was aborted.
    const [written, done] = await Promise.allSettled([writing, transaction.done]);
    if (done.status === 'rejected') throw done.reason;
    if (written.status === 'rejected') throw written.reason;
  });
}

/** Of one run, the latest first; none where there is none. */
export async function readCheckpoints(runId: string): Promise<StoredSlot[]> {
  return withCheckpoints(async (db) => readSlots(await db.getAll('slots', rangeOf(runId))));
}

/** Of all runs of an owner: a list for each run, the latest first; the run that was kept last comes first. */
export async function listCheckpoints(owner: string): Promise<StoredSlot[][]> {
  const stored = await withCheckpoints((db) => db.getAll('slots'));
  const runs = groupByRun(readSlots(stored).filter((slot) => slot.owner === owner));
  return runs.sort((a, b) => b[0]!.savedAt - a[0]!.savedAt);
}

export async function removeCheckpoints(runId: string): Promise<void> {
  await withCheckpoints((db) => db.delete('slots', rangeOf(runId)));
}

/** Resolves with whether there was one: of all runs but `spared`, that which was kept longest ago. */
export async function removeOldestRun(spared: string | null): Promise<boolean> {
  const stored = await withCheckpoints((db) => db.getAll('slots'));
  const runs = groupByRun(readSlots(stored).filter(({ runId }) => runId !== spared));
  const oldest = runs.sort((a, b) => a[0]!.savedAt - b[0]!.savedAt)[0];
  if (!oldest) return false;
  await removeCheckpoints(oldest[0]!.runId);
  return true;
}

function groupByRun(slots: readonly StoredSlot[]): StoredSlot[][] {
  const runs = new Map<string, StoredSlot[]>();
  for (const slot of slots) runs.set(slot.runId, [...(runs.get(slot.runId) ?? []), slot]);
  return [...runs.values()];
}

function rangeOf(runId: string): IDBKeyRange {
  return IDBKeyRange.bound([runId], [runId, []]);
}

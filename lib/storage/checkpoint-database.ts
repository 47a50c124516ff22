/** The database of checkpoints. It is one of its own, so that nothing that happens to it can touch the learning record. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export const CHECKPOINT_DATABASE = 'tenfold-checkpoints';
const DATABASE_VERSION = 1;

export interface CheckpointSchema extends DBSchema {
  /** What is on disk is `unknown` until it is parsed. */
  slots: { key: [runId: string, slot: number]; value: unknown };
}
export type CheckpointDatabase = IDBPDatabase<CheckpointSchema>;

/** Opens it for one piece of work and closes it again, so that no tab stands in another's way. */
export async function withCheckpoints<T>(work: (db: CheckpointDatabase) => Promise<T>): Promise<T> {
  const db = await openDB<CheckpointSchema>(CHECKPOINT_DATABASE, DATABASE_VERSION, {
    upgrade(created) {
      created.createObjectStore('slots', { keyPath: ['runId', 'slot'] });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Opens the database of the learning record. Events are the truth and are only ever added;
 * `meta` says who writes here; `quarantine` keeps copies of what could not be read.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { BlockedRecordError, StorageMissingError } from './explain-failure';

export const DATABASE_NAME = 'tenfold';
const DATABASE_VERSION = 1;

/** What is on disk is `unknown` until it is parsed. */
export interface RecordSchema extends DBSchema {
  events: {
    key: string;
    value: unknown;
    indexes: {
      /** What one device wrote, in its order. */
      byDevice: [deviceId: string, seq: number];
      /** Finds events of a newer version without reading all. */
      byVersion: number;
    };
  };
  /** `profileId`: a string; `device`: `{ deviceId, nextSeq }`. */
  meta: { key: 'profileId' | 'device'; value: unknown };
  quarantine: { key: string; value: QuarantinedRecord };
}
export type RecordDatabase = IDBPDatabase<RecordSchema>;

/** A copy of an event that does not parse; the original stays where it is. */
export interface QuarantinedRecord {
  /** Its key among the events. */
  id: string;
  reason: string;
  record: unknown;
}

/**
 * Rejects with StorageMissingError, BlockedRecordError or the browser's DOMException (VersionError
 * where a newer version of the site has upgraded the database). `onLost` is called when the
 * connection is gone: the browser cut it, or a newer version asked for it to be closed.
 */
export async function openRecordDatabase(
  name: string,
  onLost: () => void,
): Promise<RecordDatabase> {
  if (typeof indexedDB === 'undefined') throw new StorageMissingError('there is no IndexedDB');
  return new Promise((resolve, reject) => {
    let blocked = false;
    const opening = openDB<RecordSchema>(name, DATABASE_VERSION, {
      upgrade: (upgrading, oldVersion) => {
        if (oldVersion < 1) createStores(upgrading);
      },
      blocked: () => {
        blocked = true;
        reject(new BlockedRecordError('an older tab holds the database'));
      },
      blocking: () => {
        // Whoever waits for the newer version must not wait for this tab.
        void opening.then((db) => db.close());
        onLost();
      },
      terminated: onLost,
    });
    opening.then((db) => (blocked ? db.close() : resolve(db)), reject);
  });
}

function createStores(db: RecordDatabase): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('byDevice', ['deviceId', 'seq']);
  events.createIndex('byVersion', 'v');
  db.createObjectStore('meta');
  db.createObjectStore('quarantine', { keyPath: 'id' });
}

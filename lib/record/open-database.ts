/**
 * Opens a database of the learning record. Events are the truth and are only ever added; `meta`
 * says whose turn it is on this device; `quarantine` keeps copies of what could not be read;
 * `snapshots` keeps copies of what could. Which database is in use is decided in keep-connection.ts.
 */
import { wrap, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { BlockedRecordError, StorageMissingError, StrangeRecordError } from './explain-failure';

export const DATABASE_NAME = 'tenfold';
/** A database of a higher version is only read. */
export const DATABASE_VERSION = 2;
export const STORES: ['events', 'meta', 'quarantine', 'snapshots'] = [
  'events',
  'meta',
  'quarantine',
  'snapshots',
];

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
  /**
   * `profileId`: whose turn it is on this device, a string. `carried`: the databases set aside whose
   * events are all here. `replacements`: how often an event gave way to another version of itself.
   */
  meta: { key: 'profileId' | 'carried' | 'replacements'; value: unknown };
  quarantine: { key: string; value: QuarantinedRecord };
  snapshots: { key: SnapshotKey; value: unknown };
}
export type RecordDatabase = IDBPDatabase<RecordSchema>;
export type SnapshotKey = [takenAt: string, events: number];

/** A copy of what could not stay, or could not be read, among the events. */
export interface QuarantinedRecord {
  /** Its key among the events; with a checksum behind it where another version of the event stayed. */
  id: string;
  reason: string;
  record: unknown;
}

/**
 * Rejects with StorageMissingError, BlockedRecordError, StrangeRecordError or the browser's
 * DOMException (VersionError where a newer version of the site has upgraded the database).
 * `onLost` is called when the connection is gone: the browser cut it, or somebody asked for it to
 * be closed.
 */
export async function openRecordDatabase(
  name: string,
  onLost: () => void,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): Promise<RecordDatabase> {
  if (!factory) throw new StorageMissingError('there is no IndexedDB');
  const request = factory.open(name, DATABASE_VERSION);
  return new Promise((resolve, reject) => {
    let blocked = false;
    request.addEventListener('blocked', () => {
      blocked = true;
      reject(new BlockedRecordError('an older tab holds the database'));
    });
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (oldVersion < 1) createStores(request.result);
      if (oldVersion < 2) request.result.createObjectStore('snapshots', SNAPSHOT_KEYS);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('unknown')));
    request.addEventListener('success', () => {
      const db = request.result;
      if (blocked) return db.close();
      if (!STORES.every((store) => db.objectStoreNames.contains(store))) {
        db.close();
        return reject(new StrangeRecordError(`"${name}" has other stores than a record`));
      }
      watch(db, onLost);
      resolve(wrap(db) as unknown as RecordDatabase);
    });
  });
}

/**
 * Opens what is there, whatever its version, for reading only. Null where there is nothing. Rejects
 * as `openRecordDatabase` does.
 */
export async function openAsItIs(
  name: string,
  onLost: () => void,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): Promise<RecordDatabase | null> {
  if (!factory) throw new StorageMissingError('there is no IndexedDB');
  const request = factory.open(name);
  return new Promise((resolve, reject) => {
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      // Opening would create it.
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('error', (event) => {
      // In some browsers an aborted creation is reported to the page as an error of its own.
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('unknown'));
    });
    request.addEventListener('success', () => {
      watch(request.result, onLost);
      resolve(wrap(request.result) as unknown as RecordDatabase);
    });
  });
}

function watch(db: IDBDatabase, onLost: () => void): void {
  db.addEventListener('versionchange', () => {
    // Whoever waits for a newer version, or wants the database deleted, must not wait for this tab.
    db.close();
    onLost();
  });
  db.addEventListener('close', onLost);
}

const SNAPSHOT_KEYS = { keyPath: ['takenAt', 'events'] };

function createStores(db: IDBDatabase): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('byDevice', ['deviceId', 'seq']);
  events.createIndex('byVersion', 'v');
  db.createObjectStore('meta');
  db.createObjectStore('quarantine', { keyPath: 'id' });
}

/**
 * Reads from one store in a transaction of its own. The reading tells of its failure; a transaction
 * that is cut off as well would otherwise be a rejection that nobody hears.
 */
export async function readFrom<Name extends 'events' | 'meta' | 'quarantine' | 'snapshots', T>(
  db: RecordDatabase,
  name: Name,
  read: (store: IDBPObjectStore<RecordSchema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(name);
  transaction.done.catch(() => undefined);
  return read(transaction.store);
}

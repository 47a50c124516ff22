/**
 * Keeps one connection to the record's database: opened when first needed, again when it was lost,
 * and under another name when it is beyond use. The database beyond use is set aside, never deleted.
 */
import { NewerRecordError, SlowStorageError, isBeyondUse, isNewer } from './explain-failure';
import { limitTime } from './limit-time';
import type { DatabaseNames } from './name-database';
import { openAsItIs, openRecordDatabase, type RecordDatabase } from './open-database';

export interface Connection {
  /**
   * Runs a job on the database. A job that fails is run once more on a new connection, because
   * browsers cut connections of sleeping tabs without a word; so a job must be safe to repeat. It
   * may also finish after its time is up and the caller was told of a SlowStorageError.
   */
  read<T>(job: (db: RecordDatabase) => Promise<T>): Promise<T>;
  /** The same for a job that writes; rejects with NewerRecordError where nothing may be written. */
  write<T>(job: (db: RecordDatabase) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConnectionOptions {
  names: DatabaseNames;
  factory: IDBFactory | undefined;
  /** After so long an attempt counts as failed. */
  attemptMs: number;
  /** Called with every new connection to a database of this version, before any job. */
  onOpened: (db: RecordDatabase) => Promise<void>;
  /** Called when another database has taken the place of one beyond use. */
  onSetAside: () => void;
}

interface Opened {
  db: RecordDatabase;
  name: string;
  readOnly: boolean;
}

export function keepConnection(options: ConnectionOptions): Connection {
  const { names, factory, attemptMs, onOpened, onSetAside } = options;
  let opening: Promise<Opened> | null = null;
  let opened: Opened | null = null;

  async function open(): Promise<Opened> {
    // Another tab may have set this database aside.
    if (opened && opened.name !== (await names.current())) close();
    if (opening) return opening;
    const current = openInUse(() => {
      if (opening === current) opening = opened = null;
    });
    opening = current;
    const now = await current;
    if (opening === current) opened = now;
    return now;
  }

  async function openInUse(onLost: () => void): Promise<Opened> {
    const name = await names.current();
    try {
      return await openNamed(name, onLost);
    } catch (error) {
      if (!isBeyondUse(error)) throw error;
    }
    try {
      return await openNamed(name, onLost);
    } catch (error) {
      if (!isBeyondUse(error)) throw error;
      return setAside(name, error, onLost);
    }
  }

  /** Opens the next name, and puts it in use once that has worked. */
  async function setAside(name: string, why: unknown, onLost: () => void): Promise<Opened> {
    const next = await names.next(name);
    try {
      const instead = await openNamed(next, onLost);
      names.use(next);
      onSetAside();
      return instead;
    } catch {
      throw why;
    }
  }

  async function openNamed(name: string, onLost: () => void): Promise<Opened> {
    try {
      const db = await openRecordDatabase(name, onLost, factory);
      await onOpened(db);
      return { db, name, readOnly: false };
    } catch (error) {
      const asItIs = isNewer(error) ? await openAsItIs(name, onLost, factory) : null;
      if (!asItIs) throw error;
      return { db: asItIs, name, readOnly: true };
    }
  }

  async function run<T>(job: (opened: Opened) => Promise<T>): Promise<T> {
    const attempt = () => limitTime(open().then(job), attemptMs);
    try {
      return await attempt();
    } catch (error) {
      if (isNewer(error)) throw error;
      close();
      if (error instanceof SlowStorageError) throw error;
    }
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof SlowStorageError) close();
      if (!(error instanceof Error) || error.name !== 'UnreadableRecordError') throw error;
      return runInstead(job, error);
    }
  }

  /** Where the database opens and its events cannot be read, the next one takes its place. */
  async function runInstead<T>(job: (opened: Opened) => Promise<T>, why: unknown): Promise<T> {
    const name = await names.current();
    close();
    const instead = await setAside(name, why, () => close());
    instead.db.close();
    return limitTime(open().then(job), attemptMs);
  }

  function close(): void {
    const current = opening;
    opening = opened = null;
    current?.then(
      ({ db }) => db.close(),
      () => undefined,
    );
  }

  return {
    read: (job) => run(({ db }) => job(db)),
    write: (job) =>
      run(({ db, readOnly }) => {
        if (readOnly) throw new NewerRecordError('a newer version has upgraded the database');
        return job(db);
      }),
    close,
  };
}

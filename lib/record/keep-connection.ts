/** Keeps one connection to the record's database, opened when first needed and again when it was lost. */
import { openRecordDatabase, type RecordDatabase } from './open-database';

export interface Connection {
  /**
   * Runs a job on the database. A job that fails is run once more on a new connection, because
   * browsers cut connections of sleeping tabs without a word; so a job must be safe to repeat.
   */
  use<T>(job: (db: RecordDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function keepConnection(name: string): Connection {
  let opening: Promise<RecordDatabase> | null = null;

  function open(): Promise<RecordDatabase> {
    if (opening) return opening;
    const current = openRecordDatabase(name, () => {
      if (opening === current) opening = null;
    });
    opening = current;
    return current;
  }

  async function close(): Promise<void> {
    const current = opening;
    opening = null;
    await current?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  return {
    close,
    use: async (job) => {
      try {
        return await job(await open());
      } catch {
        await close();
        return job(await open());
      }
    },
  };
}

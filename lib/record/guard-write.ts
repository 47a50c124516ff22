/**
 * Every write to the record goes through here: one transaction, all of it or nothing, and nothing at
 * all beside events of a newer version.
 */
import type { IDBPTransaction } from 'idb';
import { EVENT_VERSION } from '@/lib/core/progress';
import { NewerRecordError } from './explain-failure';
import { STORES, type RecordDatabase, type RecordSchema } from './open-database';
import { openStored } from './stored-event';

export type WriteTransaction = IDBPTransaction<RecordSchema, typeof STORES, 'readwrite'>;

/**
 * Resolves with what the work gives, once everything that it wrote is on disk. Rejects with
 * NewerRecordError or the browser's DOMException (QuotaExceededError, AbortError …), and then nothing
 * was written.
 */
export async function inTransaction<T>(
  db: RecordDatabase,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(STORES, 'readwrite', {
    durability: 'strict',
  });
  const working = refuseNewer(transaction)
    .then(() => work(transaction))
    .catch((error: unknown) => {
      abort(transaction);
      throw error;
    });
  const [worked, done] = await Promise.allSettled([working, transaction.done]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  throw causeOf(done, worked);
}

async function refuseNewer(transaction: WriteTransaction): Promise<void> {
  const byVersion = transaction.objectStore('events').index('byVersion');
  const newer = IDBKeyRange.bound(EVENT_VERSION, Infinity, true);
  if ((await byVersion.count(newer)) === 0) return;
  // A damaged event may only look newer.
  const records = await byVersion.getAll(newer);
  if (records.some((record) => openStored(record).kind === 'newer'))
    throw new NewerRecordError('the record holds events of a newer version');
}

/** An error that no request raised would otherwise leave the transaction to complete with half of it. */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/**
 * How the transaction ended says more than how a request did, unless it only says that it was
 * aborted; and what a request says after the end of its transaction says nothing.
 */
function causeOf(...outcomes: PromiseSettledResult<unknown>[]): unknown {
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  const says = (reason: unknown) => !(reason instanceof Error && EMPTY_REASONS.has(reason.name));
  return reasons.find(says) ?? reasons[0];
}

const EMPTY_REASONS = new Set(['AbortError', 'InvalidStateError', 'TransactionInactiveError']);

/** Keeps a copy in quarantine; the first one where there is a copy of that name. */
export async function setApart(
  transaction: WriteTransaction,
  id: string,
  reason: string,
  record: unknown,
): Promise<void> {
  const quarantine = transaction.objectStore('quarantine');
  if ((await quarantine.getKey(id)) === undefined) await quarantine.put({ id, reason, record });
}

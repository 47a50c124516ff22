/**
 * Adds one event to the record in one transaction, which also allocates its sequence number, so
 * that two tabs never give the same number. Events are added, never overwritten.
 */
import type { IDBPTransaction } from 'idb';
import { z } from 'zod';
import {
  EVENT_VERSION,
  eventSchema,
  type Happening,
  type LearningEvent,
} from '@/lib/core/progress';
import { NewerRecordError } from './explain-failure';
import type { RecordDatabase, RecordSchema } from './open-database';
import { randomId } from './random-id';

/** A fact with its identity. Who wrote it, and as which, the transaction says. */
export type EventDraft = Happening & Pick<LearningEvent, 'id' | 'at'>;

const deviceSchema = z.object({ deviceId: z.string().min(1), nextSeq: z.int().min(1) });
const profileIdSchema = z.string().min(1);

/**
 * Resolves with the event as stored, once the transaction is on disk. Appending a draft again
 * stores nothing and gives the event of the first time. Rejects with NewerRecordError or the
 * browser's DOMException (QuotaExceededError, AbortError …), and then the event was not stored.
 */
export async function appendEvent(db: RecordDatabase, draft: EventDraft): Promise<LearningEvent> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const writing = write(transaction, draft).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [written, done] = await Promise.allSettled([writing, transaction.done]);
  if (written.status === 'fulfilled' && done.status === 'fulfilled') return written.value;
  throw causeOf(done, written);
}

type EventTransaction = IDBPTransaction<RecordSchema, ['events', 'meta'], 'readwrite'>;

async function write(transaction: EventTransaction, draft: EventDraft): Promise<LearningEvent> {
  const events = transaction.objectStore('events');
  const meta = transaction.objectStore('meta');
  const newer = IDBKeyRange.bound(EVENT_VERSION, Infinity, true);
  if ((await events.index('byVersion').count(newer)) > 0)
    throw new NewerRecordError('the record holds events of a newer version');
  const earlier = await events.get(draft.id);
  if (earlier !== undefined) return eventSchema.parse(earlier);

  const profileId = profileIdSchema.safeParse(await meta.get('profileId')).data ?? randomId();
  // Without a readable count this counts as a new device: a number is never given twice.
  const device = deviceSchema.safeParse(await meta.get('device')).data ?? {
    deviceId: randomId(),
    nextSeq: 1,
  };
  const event = eventSchema.parse({
    ...draft,
    v: EVENT_VERSION,
    profileId,
    deviceId: device.deviceId,
    seq: device.nextSeq,
  });

  // One after another: a request that throws must not leave the promise of another unheard.
  await events.add(event);
  await meta.put(profileId, 'profileId');
  await meta.put({ ...device, nextSeq: device.nextSeq + 1 }, 'device');
  return event;
}

/** An error that no request raised would otherwise leave the transaction to complete with half of it. */
function abort(transaction: EventTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** How the transaction ended says more than how a request did, unless it only says that it was aborted. */
function causeOf(...outcomes: PromiseSettledResult<unknown>[]): unknown {
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  const isAbort = (reason: unknown) => reason instanceof Error && reason.name === 'AbortError';
  return reasons.find((reason) => !isAbort(reason)) ?? reasons[0];
}

/**
 * Adds events to the record in one transaction: all of them or none. An event that is there already
 * is left alone, so the same events may be written again and merging is a union.
 */
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import { chooseVersion, type LearningEvent } from '@/lib/core/progress';
import { inTransaction, setApart, type WriteTransaction } from './guard-write';
import type { RecordDatabase } from './open-database';
import { parseCount, parseId } from './parse-notes';
import { openStored, sealEvent } from './stored-event';

export interface EventBatch {
  events: readonly LearningEvent[];
  /** Whose turn it is, for a record that does not know yet. */
  profileId: string;
  /** Recorded before anybody could know whose turn it is: the record says whose events these are. */
  provisional: boolean;
}

export interface WrittenBatch {
  /** The events as they are on disk now. */
  events: LearningEvent[];
  /** Whose turn it is on this device. */
  profileId: string;
}

/**
 * Resolves once the transaction is on disk. Rejects with NewerRecordError or the browser's
 * DOMException (QuotaExceededError, AbortError …), and then nothing was stored.
 */
export async function writeEvents(db: RecordDatabase, batch: EventBatch): Promise<WrittenBatch> {
  return inTransaction(db, async (transaction) => {
    const profileId = await readProfile(transaction, batch.profileId);
    const before = parseCount(await transaction.objectStore('meta').get('replacements'));
    let replacements = before;
    const events: LearningEvent[] = [];
    // One after another: a request that throws must not leave the promise of another unheard.
    for (const event of batch.events) {
      const owned = batch.provisional ? { ...event, profileId } : event;
      const { stays, replaces } = await writeEvent(transaction, owned);
      events.push(stays);
      if (replaces) replacements++;
    }
    if (replacements > before)
      await transaction.objectStore('meta').put(replacements, 'replacements');
    return { events, profileId };
  });
}

/** Says whose turn it is on this device. Resolves and rejects as `writeEvents` does. */
export async function writeProfile(db: RecordDatabase, profileId: string): Promise<void> {
  await inTransaction(db, (transaction) =>
    transaction.objectStore('meta').put(profileId, 'profileId'),
  );
}

async function readProfile(transaction: WriteTransaction, otherwise: string): Promise<string> {
  const meta = transaction.objectStore('meta');
  const known = parseId(await meta.get('profileId'));
  if (known !== null) return known;
  await meta.put(otherwise, 'profileId');
  return otherwise;
}

interface WrittenEvent {
  stays: LearningEvent;
  /** Whether it took the place of another version, which other tabs may show. */
  replaces: boolean;
}

async function writeEvent(
  transaction: WriteTransaction,
  event: LearningEvent,
): Promise<WrittenEvent> {
  const events = transaction.objectStore('events');
  const record = await events.get(event.id);
  if (record === undefined) {
    await events.add(sealEvent(event));
    return { stays: event, replaces: false };
  }
  const there = openStored(record);
  if (there.kind !== 'event') {
    await setApart(transaction, event.id, 'It was damaged and has been restored.', record);
    await events.put(sealEvent(event));
    return { stays: event, replaces: true };
  }
  if (canonicalJson(there.event) === canonicalJson(event))
    return { stays: there.event, replaces: false };
  const stays = chooseVersion(there.event, event);
  const other = stays === event ? there.event : event;
  const name = `${event.id} ${crc32(canonicalJson(other))}`;
  await setApart(transaction, name, 'Another event with the same id stayed in its place.', other);
  if (stays === event) await events.put(sealEvent(event));
  return { stays, replaces: stays === event };
}

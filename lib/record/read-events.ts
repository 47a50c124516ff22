/**
 * Reads events from the record, parsing each. What does not parse is copied into quarantine with
 * the reason and stays where it is, so that nothing is lost and everything else loads.
 */
import { z } from 'zod';
import { EVENT_VERSION, eventSchema, type LearningEvent } from '@/lib/core/progress';
import type { QuarantinedRecord, RecordDatabase } from './open-database';

export interface ReadEvents {
  events: LearningEvent[];
  /** True where a newer version of the site has written events. They are left alone, and so is everything else. */
  newer: boolean;
}

const newerEvent = z.object({ v: z.number().gt(EVENT_VERSION) });

/** Reads the events whose ids are not `known` yet. Rejects with the browser's DOMException. */
export async function readEvents(
  db: RecordDatabase,
  known: ReadonlySet<string>,
): Promise<ReadEvents> {
  const events: LearningEvent[] = [];
  const unreadable: QuarantinedRecord[] = [];
  let newer = false;
  for (const { id, record } of await readUnknown(db, known)) {
    const parsed = eventSchema.safeParse(record);
    if (parsed.success) events.push(parsed.data);
    else if (newerEvent.safeParse(record).success) newer = true;
    else unreadable.push({ id, reason: z.prettifyError(parsed.error), record });
  }
  if (unreadable.length > 0 && !newer) await quarantine(db, unreadable);
  return { events, newer };
}

async function readUnknown(
  db: RecordDatabase,
  known: ReadonlySet<string>,
): Promise<{ id: string; record: unknown }[]> {
  const events = db.transaction('events').store;
  const ids = await events.getAllKeys();
  if (known.size === 0) {
    const records = await events.getAll();
    return ids.map((id, place) => ({ id, record: records[place] }));
  }
  const unknown = ids.filter((id) => !known.has(id));
  return Promise.all(unknown.map(async (id) => ({ id, record: await events.get(id) })));
}

/** Copies each once. */
async function quarantine(db: RecordDatabase, unreadable: QuarantinedRecord[]): Promise<void> {
  try {
    const copied = new Set(await db.getAllKeys('quarantine'));
    for (const copy of unreadable) {
      if (!copied.has(copy.id)) await db.put('quarantine', copy);
    }
  } catch {
    // A copy that cannot be made is no reason to stop: the original is untouched.
  }
}

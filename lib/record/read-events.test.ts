import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { appendEvent } from './append-event';
import { openRecordDatabase, type RecordDatabase } from './open-database';
import { readEvents } from './read-events';

const NOTHING: ReadonlySet<string> = new Set();

let databases = 0;
async function aDatabaseWith(...ids: string[]): Promise<RecordDatabase> {
  const db = await openRecordDatabase(`read-${++databases}`, () => undefined);
  for (const id of ids) {
    await appendEvent(db, {
      id,
      at: '2026-03-01T10:00:00.000Z',
      type: 'opened',
      payload: { pattern: 'vision/rates', mode: 'learn' },
    });
  }
  return db;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('reads all events, or those that are not known yet', async () => {
  const db = await aDatabaseWith('a', 'b', 'c');
  expect((await readEvents(db, NOTHING)).events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect((await readEvents(db, new Set(['a', 'c']))).events.map(({ id }) => id)).toEqual(['b']);
});

it('puts a copy of an unreadable event into quarantine, says why, and reads the rest', async () => {
  const db = await aDatabaseWith('a', 'b', 'c');
  const damaged = { ...((await db.get('events', 'b')) as object), at: 'yesterday' };
  await db.put('events', damaged);

  const { events, newer } = await readEvents(db, NOTHING);

  expect(events.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(newer).toBe(false);
  expect(await db.getAll('quarantine')).toEqual([
    { id: 'b', reason: '✖ Invalid ISO datetime\n  → at at', record: damaged },
  ]);
  expect(await db.get('events', 'b')).toEqual(damaged);
});

it('keeps the first copy when an unreadable event is met again', async () => {
  const db = await aDatabaseWith();
  await db.put('events', { id: 'x', v: 'one' });
  await readEvents(db, NOTHING);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await readEvents(db, NOTHING);
  expect(put).not.toHaveBeenCalled();
  expect(await db.count('quarantine')).toBe(1);
});

it('reads the rest where the copy cannot be made', async () => {
  const db = await aDatabaseWith('a');
  await db.put('events', { id: 'x' });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect((await readEvents(db, NOTHING)).events.map(({ id }) => id)).toEqual(['a']);
});

it('changes nothing where an event is of a newer version', async () => {
  const db = await aDatabaseWith('a');
  await db.put('events', { id: 'future', v: 2, type: 'sang' });
  await db.put('events', { id: 'odd' });

  const { events, newer } = await readEvents(db, NOTHING);

  expect(events.map(({ id }) => id)).toEqual(['a']);
  expect(newer).toBe(true);
  expect(await db.count('quarantine')).toBe(0);
});

import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/lib/core/progress';
import { openRecordDatabase, type RecordDatabase } from './open-database';
import { readEvents } from './read-events';
import { sealEvent } from './stored-event';
import { writeEvents, type EventBatch } from './write-events';

const NOTHING: ReadonlySet<string> = new Set();

function aBatch(id: string): EventBatch {
  const event: LearningEvent = {
    id,
    at: '2026-03-01T10:00:00.000Z',
    profileId: 'learner',
    deviceId: 'laptop',
    seq: 1,
    v: 1,
    type: 'opened',
    payload: { pattern: 'vision/rates', mode: 'learn' },
  };
  return { events: [event], profileId: 'learner', provisional: false };
}

let databases = 0;
async function aDatabaseWith(...ids: string[]): Promise<RecordDatabase> {
  const db = await openRecordDatabase(`read-${++databases}`, () => undefined);
  for (const id of ids) await writeEvents(db, aBatch(id));
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
  const torn = { ...((await db.get('events', 'b')) as object), at: 'yesterday' };
  await db.put('events', torn);

  const { events, damaged, newer, quarantine } = await readEvents(db, NOTHING);

  expect(events.map(({ id }) => id)).toEqual(['a', 'c']);
  expect([damaged, newer]).toEqual([1, false]);
  const reason = expect.stringMatching(/^Its checksum is [0-9a-f]{8}, expected [0-9a-f]{8}\.$/);
  expect(quarantine).toEqual([{ id: 'b', reason }]);
  expect(await db.getAll('quarantine')).toEqual([{ id: 'b', reason, record: torn }]);
  expect(await db.get('events', 'b')).toEqual(torn);
});

it('says where an event without a checksum does not parse', async () => {
  const db = await aDatabaseWith();
  await db.put('events', { ...aBatch('b').events[0], at: 'yesterday' });
  expect((await readEvents(db, NOTHING)).quarantine).toEqual([
    { id: 'b', reason: 'It holds no event: at at: Invalid ISO datetime.' },
  ]);
});

it('reads an event of the first version, which had no checksum', async () => {
  const db = await aDatabaseWith();
  const [event] = aBatch('b').events;
  await db.put('events', event);
  expect((await readEvents(db, NOTHING)).events).toEqual([event]);
});

it('takes an event whose damage makes it look newer for damaged', async () => {
  const db = await aDatabaseWith();
  await db.put('events', { ...sealEvent(aBatch('b').events[0]!), v: 3 });
  expect(await readEvents(db, NOTHING)).toMatchObject({ damaged: 1, newer: false });
});

it('reads one by one where reading all at once fails, and knows the profile', async () => {
  const db = await aDatabaseWith('a', 'b');
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
    throw new DOMException('one is too large', 'DataError');
  });
  const { events, profileId } = await readEvents(db, NOTHING);
  expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(profileId).toBe('learner');
});

it('says that the record is unreadable where no event can be read', async () => {
  const db = await aDatabaseWith('a', 'b');
  const fail = () => {
    throw new DOMException('damaged', 'DataError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(fail);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(fail);
  await expect(readEvents(db, NOTHING)).rejects.toMatchObject({ name: 'UnreadableRecordError' });
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

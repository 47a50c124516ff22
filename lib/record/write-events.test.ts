import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/lib/core/progress';
import { openRecordDatabase, type RecordDatabase } from './open-database';
import { sealEvent } from './stored-event';
import { writeEvents, writeProfile, type EventBatch } from './write-events';

function anEvent(id: string, fields: Partial<LearningEvent> = {}): LearningEvent {
  return {
    id,
    at: '2026-03-01T10:00:00.000Z',
    profileId: 'learner',
    deviceId: 'laptop',
    seq: 1,
    v: 1,
    type: 'read',
    payload: { pattern: 'vision/rates', mode: 'learn' },
    ...fields,
  } as LearningEvent;
}

function aBatch(events: LearningEvent[], fields: Partial<EventBatch> = {}): EventBatch {
  return { events, profileId: 'learner', provisional: false, ...fields };
}

let databases = 0;
async function aDatabase(name = `write-${++databases}`): Promise<RecordDatabase> {
  return openRecordDatabase(name, () => undefined);
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('stores an event with its checksum, and whose turn it is', async () => {
  const db = await aDatabase();
  const written = await writeEvents(db, aBatch([anEvent('e1')]));
  expect(written).toEqual({ events: [anEvent('e1')], profileId: 'learner' });
  expect(await db.get('events', 'e1')).toEqual({ ...anEvent('e1'), check: '29403b6a' });
  expect(await db.get('meta', 'profileId')).toBe('learner');
});

it('gives an event to whoever has the turn, where nobody knew when it happened', async () => {
  const db = await aDatabase();
  await writeProfile(db, 'ada');
  const early = aBatch([anEvent('e1', { profileId: 'nobody' })], { provisional: true });
  const written = await writeEvents(db, early);
  expect(written.profileId).toBe('ada');
  expect(written.events.map(({ profileId }) => profileId)).toEqual(['ada']);
  const later = await writeEvents(db, aBatch([anEvent('e2', { profileId: 'grace' })]));
  expect(later.events.map(({ profileId }) => profileId)).toEqual(['grace']);
  expect(await db.get('meta', 'profileId')).toBe('ada');
});

it('stores what comes again only once', async () => {
  const db = await aDatabase();
  await writeEvents(db, aBatch([anEvent('e1'), anEvent('e1')]));
  await writeEvents(db, aBatch([anEvent('e1')]));
  expect(await db.getAllKeys('events')).toEqual(['e1']);
  expect(await db.count('quarantine')).toBe(0);
});

it('keeps the same one of two events with one id, whichever came first, and the other apart', async () => {
  const [one, other] = [anEvent('e1', { seq: 1 }), anEvent('e1', { seq: 2 })];
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    const db = await aDatabase();
    for (const event of order) await writeEvents(db, aBatch([event]));
    expect(await db.getAll('events')).toEqual([sealEvent(one)]);
    expect(await db.getAll('quarantine')).toEqual([
      {
        id: expect.stringMatching(/^e1 [0-9a-f]{8}$/),
        reason: 'Another event with the same id stayed in its place.',
        record: other,
      },
    ]);
  }
});

it('puts a whole event in the place of a damaged one, which it keeps apart', async () => {
  const db = await aDatabase();
  await db.put('events', { id: 'e1', torn: true });
  await writeEvents(db, aBatch([anEvent('e1')]));
  expect(await db.get('events', 'e1')).toEqual(sealEvent(anEvent('e1')));
  expect(await db.getAll('quarantine')).toEqual([
    {
      id: 'e1',
      reason: 'It was damaged and has been restored.',
      record: { id: 'e1', torn: true },
    },
  ]);
});

it('asks the browser to write through to the disk', async () => {
  const db = await aDatabase();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await writeEvents(db, aBatch([anEvent('e1')]));
  expect(transaction.mock.calls).toEqual([
    [['events', 'meta', 'quarantine', 'snapshots'], 'readwrite', { durability: 'strict' }],
  ]);
});

it('stores nothing beside events of a newer version', async () => {
  const db = await aDatabase();
  await db.put('events', { id: 'future', v: 2 });
  const reason = 'the record holds events of a newer version';
  await expect(writeEvents(db, aBatch([anEvent('e1')]))).rejects.toThrow(reason);
  await expect(writeProfile(db, 'ada')).rejects.toThrow(reason);
  expect(await db.getAllKeys('events')).toEqual(['future']);
  expect(await db.count('meta')).toBe(0);
});

it('writes beside an event that only looks newer because it is damaged', async () => {
  const db = await aDatabase();
  await db.put('events', { ...sealEvent(anEvent('e0')), v: 3 });
  await writeEvents(db, aBatch([anEvent('e1')]));
  expect(await db.getAllKeys('events')).toEqual(['e0', 'e1']);
});

/** Lets the next event be added and does something to its transaction at once after. */
function afterNextAdd(act: (transaction: IDBTransaction) => void): void {
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = add.call(this, value);
    request.addEventListener('success', () => act(this.transaction));
    return request;
  });
}

it('leaves nothing behind when its transaction is aborted', async () => {
  const db = await aDatabase();
  afterNextAdd((transaction) => transaction.abort());
  const batch = aBatch([anEvent('e1'), anEvent('e2')]);
  await expect(writeEvents(db, batch)).rejects.toBeInstanceOf(DOMException);
  expect(await db.count('events')).toBe(0);
  expect(await db.count('meta')).toBe(0);
});

it('leaves no event behind when a later one of its batch finds no room', async () => {
  const db = await aDatabase();
  afterNextAdd(() => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  });
  const batch = aBatch([anEvent('e1'), anEvent('e2')]);
  await expect(writeEvents(db, batch)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await db.count('events')).toBe(0);
});

it('passes on why the transaction failed when it ends, not that it was aborted', async () => {
  const db = await aDatabase();
  afterNextAdd((transaction) => {
    Object.defineProperty(transaction, 'error', {
      get: () => new DOMException('full', 'QuotaExceededError'),
      set: () => undefined,
    });
    transaction.abort();
  });
  await expect(writeEvents(db, aBatch([anEvent('e1')]))).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
});

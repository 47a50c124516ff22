import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { appendEvent, type EventDraft } from './append-event';
import { openRecordDatabase, type RecordDatabase } from './open-database';

const AT = '2026-03-01T10:00:00.000Z';

function aDraft(id: string): EventDraft {
  return { id, at: AT, type: 'read', payload: { pattern: 'vision/rates', mode: 'learn' } };
}

let databases = 0;
async function aDatabase(name = `append-${++databases}`): Promise<RecordDatabase> {
  return openRecordDatabase(name, () => undefined);
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('stores the draft with profile, device, number and version', async () => {
  const db = await aDatabase();
  await db.put('meta', 'learner', 'profileId');
  await db.put('meta', { deviceId: 'laptop', nextSeq: 7 }, 'device');

  const event = await appendEvent(db, aDraft('e1'));

  expect(event).toEqual({
    id: 'e1',
    at: '2026-03-01T10:00:00.000Z',
    type: 'read',
    payload: { pattern: 'vision/rates', mode: 'learn' },
    profileId: 'learner',
    deviceId: 'laptop',
    seq: 7,
    v: 1,
  });
  expect(await db.get('events', 'e1')).toEqual(event);
  expect(await db.get('meta', 'device')).toEqual({ deviceId: 'laptop', nextSeq: 8 });
});

it('gives each event of a device its own number, one after another', async () => {
  const db = await aDatabase();
  const events = await Promise.all(['a', 'b', 'c'].map((id) => appendEvent(db, aDraft(id))));
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(new Set(events.map(({ deviceId }) => deviceId)).size).toBe(1);
  expect(new Set(events.map(({ profileId }) => profileId)).size).toBe(1);
});

it('shares the count between two connections that write at once', async () => {
  const [one, two] = [await aDatabase('append-shared'), await aDatabase('append-shared')];
  const events = await Promise.all([
    appendEvent(one, aDraft('a')),
    appendEvent(two, aDraft('b')),
    appendEvent(one, aDraft('c')),
    appendEvent(two, aDraft('d')),
  ]);
  expect(events.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4]);
});

it('stores a draft that comes again only once', async () => {
  const db = await aDatabase();
  const first = await appendEvent(db, aDraft('e1'));
  expect(await appendEvent(db, { ...aDraft('e1'), at: '2027-01-01T00:00:00.000Z' })).toEqual(first);
  expect(await db.count('events')).toBe(1);
});

it('counts as a new device where the count cannot be read', async () => {
  const db = await aDatabase();
  await db.put('meta', { deviceId: 'laptop', nextSeq: 'seven' }, 'device');
  const event = await appendEvent(db, aDraft('e1'));
  expect(event.seq).toBe(1);
  expect(event.deviceId).not.toBe('laptop');
});

it('asks the browser to write through to the disk, events and count together', async () => {
  const db = await aDatabase();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await appendEvent(db, aDraft('e1'));
  expect(transaction.mock.calls).toEqual([
    [['events', 'meta'], 'readwrite', { durability: 'strict' }],
  ]);
});

it('stores nothing beside events of a newer version', async () => {
  const db = await aDatabase();
  await db.put('events', { id: 'future', v: 2 });
  await expect(appendEvent(db, aDraft('e1'))).rejects.toThrow(
    'the record holds events of a newer version',
  );
  expect(await db.getAllKeys('events')).toEqual(['future']);
  expect(await db.count('meta')).toBe(0);
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

it('spends no number on a transaction that was aborted', async () => {
  const db = await aDatabase();
  afterNextAdd((transaction) => transaction.abort());
  await expect(appendEvent(db, aDraft('e1'))).rejects.toBeInstanceOf(DOMException);
  expect(await db.count('events')).toBe(0);
  expect((await appendEvent(db, aDraft('e2'))).seq).toBe(1);
});

it('leaves no event behind when a later write of its transaction throws', async () => {
  const db = await aDatabase();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(appendEvent(db, aDraft('e1'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await db.count('events')).toBe(0);
  expect((await appendEvent(db, aDraft('e2'))).seq).toBe(1);
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
  await expect(appendEvent(db, aDraft('e1'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
});

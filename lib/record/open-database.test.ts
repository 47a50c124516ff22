import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openRecordDatabase } from './open-database';

const nothing = () => undefined;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('creates the three stores, and keeps what they hold when opened again', async () => {
  const first = await openRecordDatabase('open-twice', nothing);
  expect([...first.objectStoreNames]).toEqual(['events', 'meta', 'quarantine']);
  await first.put('meta', 'learner', 'profileId');
  first.close();
  const second = await openRecordDatabase('open-twice', nothing);
  expect(await second.get('meta', 'profileId')).toBe('learner');
});

it('finds what a device wrote, in its order', async () => {
  const db = await openRecordDatabase('open-index', nothing);
  await db.put('events', { id: 'x', deviceId: 'phone', seq: 2 });
  await db.put('events', { id: 'y', deviceId: 'laptop', seq: 1 });
  await db.put('events', { id: 'z', deviceId: 'phone', seq: 1 });
  const phone = IDBKeyRange.bound(['phone', 0], ['phone', Infinity]);
  expect(await db.getAllKeysFromIndex('events', 'byDevice', phone)).toEqual(['z', 'x']);
});

it('refuses where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openRecordDatabase('open-off', nothing)).rejects.toMatchObject({
    name: 'StorageMissingError',
  });
});

it('lets a newer version upgrade, and says that the connection is lost', async () => {
  const onLost = vi.fn();
  await openRecordDatabase('open-newer', onLost);
  const newer = await openDB('open-newer', 2);
  expect(newer.version).toBe(2);
  expect(onLost).toHaveBeenCalledOnce();
});

it('does not wait for a tab that keeps an older version open', async () => {
  const holder = await openDB('open-blocked', 1);
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function (this: IDBFactory, name) {
    return open.call(this, name, 2);
  });
  await expect(openRecordDatabase('open-blocked', nothing)).rejects.toMatchObject({
    name: 'BlockedRecordError',
  });
  // The connection that comes late is closed, so it blocks nobody either.
  holder.close();
  expect((await openDB('open-blocked', 3)).version).toBe(3);
});

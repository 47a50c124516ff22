import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openAsItIs, openRecordDatabase } from './open-database';

const nothing = () => undefined;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('creates the four stores, and keeps what they hold when opened again', async () => {
  const first = await openRecordDatabase('open-twice', nothing);
  expect([...first.objectStoreNames]).toEqual(['events', 'meta', 'quarantine', 'snapshots']);
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
  const newer = await openDB('open-newer', 3);
  expect(newer.version).toBe(3);
  expect(onLost).toHaveBeenCalledOnce();
});

it('does not wait for a tab that keeps an older version open', async () => {
  const holder = await openDB('open-blocked', 1);
  await expect(openRecordDatabase('open-blocked', nothing)).rejects.toMatchObject({
    name: 'BlockedRecordError',
  });
  // The connection that comes late is closed, so it blocks nobody either.
  holder.close();
  expect((await openDB('open-blocked', 3)).version).toBe(3);
});

it('upgrades a record of version 1 and keeps what it holds', async () => {
  const old = await openDB('open-upgrade', 1, {
    upgrade: (db) => {
      const events = db.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('byDevice', ['deviceId', 'seq']);
      events.createIndex('byVersion', 'v');
      db.createObjectStore('meta');
      db.createObjectStore('quarantine', { keyPath: 'id' });
    },
  });
  await old.put('events', { id: 'e1', v: 1 });
  await old.put('meta', 'learner', 'profileId');
  old.close();

  const db = await openRecordDatabase('open-upgrade', nothing);
  expect([db.version, [...db.objectStoreNames]]).toEqual([
    2,
    ['events', 'meta', 'quarantine', 'snapshots'],
  ]);
  expect(await db.getAll('events')).toEqual([{ id: 'e1', v: 1 }]);
  expect(await db.get('meta', 'profileId')).toBe('learner');
});

it('refuses a database that another program made', async () => {
  const strange = await openDB('open-strange', 2, {
    upgrade: (db) => void db.createObjectStore('songs'),
  });
  strange.close();
  await expect(openRecordDatabase('open-strange', nothing)).rejects.toMatchObject({
    name: 'StrangeRecordError',
  });
});

it('opens what is there as it is, and creates nothing where there is nothing', async () => {
  const newer = await openDB('open-as-is', 7, {
    upgrade: (db) => void db.createObjectStore('songs'),
  });
  newer.close();
  const db = await openAsItIs('open-as-is', nothing);
  expect([db?.version, [...(db?.objectStoreNames ?? [])]]).toEqual([7, ['songs']]);
  expect(await openAsItIs('open-nowhere', nothing)).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('open-nowhere');
});

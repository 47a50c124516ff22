/**
 * Eleven ways in which a store that writes its whole state under one key loses data. Each is tried
 * here on the record: none loses anything, and none goes unnoticed.
 */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FaultyFactory } from './faulty-storage.fixture';
import { aTab, anAnswer, answersOf, load, type Tab } from './record.fixture';

const unhandled = vi.fn();
const open: Tab[] = [];
let databases = 0;
let database = '';
let disk = new FakeFactory();

beforeEach(() => {
  [database, disk] = [`persist-${++databases}`, new FakeFactory()];
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

function aRecord(factory: IDBFactory = disk): Tab {
  const tab = aTab({ database, factory, retryMs: 5 });
  open.push(tab);
  return tab;
}

/** A record of an earlier visit, without the snapshot that would heal it. */
async function aRecordWith(...questions: string[]): Promise<void> {
  const tab = await load(aRecord());
  for (const question of questions) await tab.record(anAnswer(question));
  await tab.close();
  await onDisk((db) => db.clear('snapshots'));
}

/** Does something to the database as another program would. */
async function onDisk<T>(act: (db: IDBPDatabase) => Promise<T>, version?: number): Promise<T> {
  vi.stubGlobal('indexedDB', disk);
  const db = await openDB(database, version);
  vi.unstubAllGlobals();
  const result = await act(db);
  db.close();
  return result;
}

function allOnDisk(): Promise<unknown[]> {
  return onDisk((db) =>
    Promise.all(['events', 'meta', 'quarantine', 'snapshots'].map((name) => db.getAll(name))),
  );
}

it('1: keeps what is corrupt on disk, and the rest, when something is written after it', async () => {
  await aRecordWith('q1', 'q2');
  const [id] = await onDisk((db) => db.getAllKeys('events'));
  await onDisk((db) => db.put('events', { id, torn: '{"state":{"answers"' }));
  const tab = await load(aRecord());
  await tab.record(anAnswer('q3'));
  expect(answersOf(tab)).toHaveLength(2);
  expect(await onDisk((db) => db.get('events', id!))).toEqual({ id, torn: '{"state":{"answers"' });
  expect(tab.store.getState().quarantine).toMatchObject([{ id }]);
});

it('2: keeps the events of an older database version', async () => {
  vi.stubGlobal('indexedDB', disk);
  const old = await openDB(database, 1, {
    upgrade: (db) => {
      const events = db.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('byDevice', ['deviceId', 'seq']);
      events.createIndex('byVersion', 'v');
      db.createObjectStore('meta');
      db.createObjectStore('quarantine', { keyPath: 'id' });
    },
  });
  vi.unstubAllGlobals();
  const envelope = { id: 'e1', profileId: 'ada', deviceId: 'd', seq: 1, v: 1 };
  await old.put('events', { ...envelope, at: '2026-02-01T10:00:00.000Z', ...anAnswer('q1') });
  await old.put('meta', 'ada', 'profileId');
  old.close();
  const tab = await load(aRecord());
  await tab.record(anAnswer('q2'));
  expect(answersOf(tab)).toEqual(['q1', 'q2']);
});

it('3: writes nothing into a record that a newer version has written to', async () => {
  await aRecordWith('q1');
  await onDisk((db) => db.put('events', { id: 'future', v: 2, type: 'sang' }));
  const before = await allOnDisk();
  const tab = await load(aRecord());
  await tab.record(anAnswer('q2'));
  expect(await allOnDisk()).toEqual(before);
  expect(tab.store.getState().status.state).toBe('read-only');
  expect(answersOf(tab)).toEqual(['q1', 'q2']);
});

it('4: an upgrade that fails leaves the old version, and what comes after is not lost', async () => {
  vi.stubGlobal('indexedDB', disk);
  const old = await openDB(database, 1, {
    upgrade: (db) => {
      db.createObjectStore('events', { keyPath: 'id' }).createIndex('byVersion', 'v');
      db.createObjectStore('meta');
      db.createObjectStore('quarantine', { keyPath: 'id' });
    },
  });
  await old.put('events', { id: 'e1', v: 1, kept: true });
  old.close();
  const createStore = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const tab = await load(aRecord());
  await tab.record(anAnswer('q1'));
  expect(tab.store.getState().status.state).toBe('unavailable');
  expect(answersOf(tab)).toEqual(['q1']);
  IDBDatabase.prototype.createObjectStore = createStore;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await vi.waitFor(() => expect(tab.store.getState().status.state).toBe('saved'));
  expect(await onDisk((db) => db.get('events', 'e1'))).toEqual({ id: 'e1', v: 1, kept: true });
  expect(await onDisk((db) => db.count('events'))).toBe(2);
});

it('5: keeps what is recorded before the record is read', async () => {
  await aRecordWith('q1');
  const tab = aRecord();
  const recorded = tab.record(anAnswer('q2'));
  expect(tab.store.getState().status.state).toBe('loading');
  await recorded;
  expect(answersOf(tab)).toEqual(['q1', 'q2']);
  expect(answersOf(await load(aRecord()))).toEqual(['q1', 'q2']);
});

it('6: two tabs that write at once keep both', async () => {
  const [one, two] = [await load(aRecord()), await load(aRecord())];
  await Promise.all([one.record(anAnswer('q1')), two.record(anAnswer('q2'))]);
  expect(answersOf(await load(aRecord()))).toEqual(['q1', 'q2']);
});

it.each([
  ['7: tells of a quota that the write itself reports', 'throw'],
  ['8: tells of a quota that the transaction reports', 'abort'],
] as const)('%s, keeps the answer, and rejects nothing', async (_title, how) => {
  const factory = new FaultyFactory(disk);
  const tab = await load(aRecord(factory.asFactory()));
  factory.faultAt = () => (how === 'abort' ? 'quota' : null);
  const put = IDBObjectStore.prototype.add;
  if (how === 'throw')
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  await tab.record(anAnswer('q1'));
  expect(tab.store.getState().status).toMatchObject({
    state: 'unavailable',
    message: expect.stringContaining('This browser has no storage left for this site'),
  });
  expect(answersOf(tab)).toEqual(['q1']);
  IDBObjectStore.prototype.add = put;
  factory.faultAt = () => null;
  await vi.waitFor(() => expect(tab.store.getState().status.state).toBe('saved'));
});

it('9: nested parts of the state are whole after a reload', async () => {
  const tab = await load(aRecord());
  const lesson = { pattern: 'vision/rates', mode: 'learn' } as const;
  await tab.record({ type: 'opened', payload: lesson });
  await tab.record(anAnswer('q1'));
  const { progress } = tab.store.getState();
  const { store } = await load(aRecord());
  expect(store.getState().progress).toEqual(progress);
  expect(store.getState().progress?.patterns['vision/rates']).toMatchObject({ read: {}, runs: [] });
});

it('10: a wrong type on disk is kept apart, not shown', async () => {
  await aRecordWith('q1');
  await onDisk((db) => db.put('events', { id: 'odd', v: 1, type: 'answered', payload: 'yes' }));
  const tab = await load(aRecord());
  expect(answersOf(tab)).toEqual(['q1']);
  expect(tab.store.getState().quarantine).toMatchObject([{ id: 'odd' }]);
});

it('11: an event without a version is kept apart, and stays on disk', async () => {
  await aRecordWith('q1');
  const [id] = await onDisk((db) => db.getAllKeys('events'));
  const { v: _v, check: _check, ...bare } = await onDisk((db) => db.get('events', id!));
  await onDisk((db) => db.put('events', bare));
  const tab = await load(aRecord());
  expect(answersOf(tab)).toEqual([]);
  expect(tab.store.getState().quarantine).toMatchObject([{ id }]);
  expect(await onDisk((db) => db.get('events', id!))).toEqual(bare);
});

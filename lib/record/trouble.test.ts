/** Storage that hangs, is replaced, or is beyond use: the learner is told, goes on, and loses nothing. */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FaultyFactory } from './faulty-storage.fixture';
import { aStorage, aTab, anAnswer, answersOf, load, type Tab } from './record.fixture';

const unhandled = vi.fn();
const open: Tab[] = [];
let databases = 0;
let database = '';

beforeEach(() => {
  database = `trouble-${++databases}`;
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(open.splice(0).map((tab) => tab.close()));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

function aRecord(options: Parameters<typeof aTab>[0] = {}): Tab {
  const tab = aTab({ database, patienceMs: 20, retryMs: 5, ...options });
  open.push(tab);
  return tab;
}

async function saved(tab: Tab): Promise<void> {
  await vi.waitFor(() => expect(tab.store.getState().status.state).toBe('saved'));
}

/** A database of another program under a name, in a browser of its own. */
async function aStrangeDatabase(factory: IDBFactory, name: string): Promise<void> {
  vi.stubGlobal('indexedDB', factory);
  const db = await openDB(name, 2, { upgrade: (made) => void made.createObjectStore('songs') });
  await db.put('songs', 'la', 1);
  db.close();
  vi.unstubAllGlobals();
}

it('tells that a database does not open, goes on, and saves when it does', async () => {
  const factory = new FaultyFactory(new FakeFactory());
  factory.hangs = true;
  const tab = aRecord({ factory: factory.asFactory(), attemptMs: 60 });
  await tab.record(anAnswer('q1'));
  expect(tab.store.getState().status).toMatchObject({
    state: 'unavailable',
    message: expect.stringContaining('This browser takes long to answer'),
  });
  expect(answersOf(tab)).toEqual(['q1']);
  factory.hangs = false;
  await saved(tab);
  expect(answersOf(await load(aRecord({ factory: factory.asFactory() })))).toEqual(['q1']);
});

it('tells that a write is not answered, and saves each thing once when it is', async () => {
  const factory = new FaultyFactory(new FakeFactory());
  const tab = await load(aRecord({ factory: factory.asFactory() }));
  factory.hangs = true;
  await tab.record(anAnswer('q1'));
  await tab.record(anAnswer('q2'));
  expect(tab.store.getState().status.state).toBe('unavailable');
  factory.hangs = false;
  await saved(tab);
  expect(answersOf(await load(aRecord({ factory: factory.asFactory() })))).toEqual(['q1', 'q2']);
});

it('writes back what it shows when the database is deleted under the page', async () => {
  const factory = new FakeFactory();
  const tab = await load(aRecord({ factory }));
  await tab.record(anAnswer('q1'));
  await new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(database);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  await tab.record(anAnswer('q2'));
  await saved(tab);
  expect(answersOf(await load(aRecord({ factory })))).toEqual(['q1', 'q2']);
});

it('sets a store aside that it cannot use, says so, and finds the new one again', async () => {
  for (const storage of [aStorage(), null]) {
    const factory = new FakeFactory();
    await aStrangeDatabase(factory, database);
    const tab = await load(aRecord({ factory, storage }));
    await tab.record(anAnswer('q1'));
    expect(tab.store.getState().status.state).toBe('saved');
    expect((await factory.databases()).map(({ name }) => name).sort()).toEqual([
      database,
      `${database}-2`,
    ]);
    await tab.close();
    const again = await load(aRecord({ factory, storage }));
    // On a slow machine the store that cannot be used takes longer to open than the page waits.
    await vi.waitFor(() => expect(answersOf(again)).toEqual(['q1']));
    vi.stubGlobal('indexedDB', factory);
    const strange = await openDB(database);
    expect(await strange.getAll('songs')).toEqual(['la']);
    strange.close();
    vi.unstubAllGlobals();
  }
});

it('says which store is set aside while it cannot be opened, and brings it over when it can', async () => {
  const real = new FakeFactory();
  const storage = aStorage();
  const before = await load(aRecord({ factory: real, storage }));
  await before.record(anAnswer('q1'));
  await before.close();

  storage.setItem(`${database}-mirror`, emptied(storage.getItem(`${database}-mirror`)));
  const broken = brokenFor(real, database);
  const during = await load(aRecord({ factory: broken, storage }));
  await during.record(anAnswer('q2'));
  expect(answersOf(during)).toEqual(['q2']);
  await vi.waitFor(() =>
    expect(during.store.getState().status).toEqual({
      state: 'saved',
      notice: `An earlier record on this device could not be opened. It was set aside as "${database}", nothing in it was deleted, and what you do now is saved in a new one. At each visit this page tries again to bring it over; an export from before can be imported on the progress page.`,
    }),
  );
  await during.close();

  const after = await load(aRecord({ factory: real, storage }));
  await vi.waitFor(() => expect(after.store.getState().status).toEqual({ state: 'saved' }));
  await vi.waitFor(() => expect(answersOf(after)).toEqual(['q1', 'q2']));
});

/** A mirror that only knows whose turn it is. */
function emptied(mirror: string | null): string {
  return JSON.stringify({ ...JSON.parse(mirror ?? '{}'), events: [] });
}

/** A browser whose database of one name is beyond repair. */
function brokenFor(real: IDBFactory, name: string): IDBFactory {
  return {
    open: (asked, version) => {
      if (asked === name)
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return real.open(asked, version);
    },
    databases: () => real.databases(),
    deleteDatabase: (asked) => real.deleteDatabase(asked),
    cmp: (first, second) => real.cmp(first, second),
  };
}

it('keeps a copy in the mirror, small and whole, and merges what the database lacks', async () => {
  const storage = aStorage();
  const tab = aRecord({ factory: undefined, storage });
  vi.stubGlobal('indexedDB', undefined);
  for (let answer = 1; answer <= 60; answer++) void tab.record(anAnswer(`q${answer}`));
  await vi.waitFor(() => expect(answersOf(tab)).toHaveLength(60));
  const mirrored = JSON.parse(storage.items.get(`${database}-mirror`) ?? '');
  expect(mirrored.events).toHaveLength(50);
  vi.unstubAllGlobals();

  mirrored.events[0].payload.correct = false;
  storage.setItem(`${database}-mirror`, JSON.stringify(mirrored));
  const next = await load(aRecord({ factory: new FakeFactory(), storage }));
  await saved(next);
  expect(answersOf(next)).toHaveLength(49);
});

it('leaves the mirror of a newer version alone', async () => {
  const storage = aStorage();
  storage.setItem(`${database}-mirror`, '{"version":2,"songs":[]}');
  const tab = await load(aRecord({ factory: new FakeFactory(), storage }));
  await tab.record(anAnswer('q1'));
  expect(storage.items.get(`${database}-mirror`)).toBe('{"version":2,"songs":[]}');
});

import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aTab, anAnswer, answersOf, load, type Tab } from './record.fixture';

const GO_ON =
  'You can go on, but what you do now may be lost when you close this tab: export your record on the progress page first.';

const unhandled = vi.fn();
const open: Tab[] = [];
let database = '';
let databases = 0;

beforeEach(() => {
  database = `record-${++databases}`;
  process.on('unhandledRejection', unhandled);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(open.splice(0).map((record) => record.close()));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

function aRecord(): Tab {
  const record = aTab({ database });
  open.push(record);
  return record;
}

async function aLoadedRecord(): Promise<Tab> {
  return load(aRecord());
}

/** Makes each write fail until the mocks are restored. */
function failWrites(error: Error): void {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw error;
  });
}

/** The database as another program sees it. */
async function rawDatabase() {
  return openDB(database);
}

it('knows nothing while it loads, and then that nothing was learned', async () => {
  const record = aRecord();
  expect(record.store.getState()).toMatchObject({
    status: { state: 'loading' },
    events: null,
    progress: null,
  });
  record.start();
  await vi.waitFor(() => expect(record.store.getState().status).toEqual({ state: 'saved' }));
  expect(record.store.getState().events).toEqual([]);
  expect(record.store.getState().progress).toEqual({ patterns: {}, last: null });
});

it('keeps an answer over a reload', async () => {
  const before = await aLoadedRecord();
  await before.record(anAnswer('q1', { choiceIds: ['b'], correct: false }));
  await before.close();

  const after = await aLoadedRecord();
  expect(after.store.getState().progress?.patterns['vision/rates']?.answers).toEqual([
    {
      ...anAnswer('q1', { choiceIds: ['b'], correct: false }).payload,
      eventId: before.store.getState().events?.[0]?.id,
      at: '2026-03-01T10:00:00.000Z',
    },
  ]);
});

it('says "saved" only after the transaction, and shows the answer at once', async () => {
  const record = await aLoadedRecord();
  const states: string[] = [];
  record.store.subscribe(({ status }) => {
    if (states.at(-1) !== status.state) states.push(status.state);
  });
  const recorded = record.record(anAnswer('q1'));
  expect(record.store.getState().status).toEqual({ state: 'saving' });
  expect(answersOf(record)).toEqual(['q1']);
  await recorded;
  expect(record.store.getState().status).toEqual({ state: 'saved' });
  expect(states).toEqual(['saving', 'saved']);
  expect(await (await rawDatabase()).count('events')).toBe(1);
});

it('saves what was recorded before it was started', async () => {
  const record = aRecord();
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toEqual({ state: 'saved' });
  expect(record.store.getState().events?.map(({ seq }) => seq)).toEqual([1]);
});

it('shows the union in two tabs that answer at the same time', async () => {
  const [one, two] = [await aLoadedRecord(), await aLoadedRecord()];
  await Promise.all([
    one.record(anAnswer('q1')),
    two.record(anAnswer('q2')),
    one.record(anAnswer('q3')),
    two.record(anAnswer('q4')),
  ]);
  await vi.waitFor(() => expect(answersOf(one)).toEqual(['q1', 'q2', 'q3', 'q4']));
  await vi.waitFor(() => expect(answersOf(two)).toEqual(['q1', 'q2', 'q3', 'q4']));

  const events = one.store.getState().events ?? [];
  expect(events.map(({ seq }) => seq).sort()).toEqual([1, 1, 2, 2]);
  expect(new Set(events.map(({ deviceId }) => deviceId)).size).toBe(2);
  expect(new Set(events.map(({ profileId }) => profileId)).size).toBe(1);
});

it('loads the rest where one event is unreadable, and keeps that one', async () => {
  const before = await aLoadedRecord();
  await before.record(anAnswer('q1'));
  await before.close();
  await (await rawDatabase()).put('events', { id: 'torn', type: 'answered' });

  const after = await aLoadedRecord();
  expect(after.store.getState().status).toEqual({ state: 'saved' });
  expect(answersOf(after)).toEqual(['q1']);
  const raw = await rawDatabase();
  expect(await raw.getAllKeys('quarantine')).toEqual(['torn']);
  expect(await raw.get('events', 'torn')).toEqual({ id: 'torn', type: 'answered' });
});

it('reads and changes nothing where a newer version has written events', async () => {
  const before = await aLoadedRecord();
  await before.record(anAnswer('q1'));
  await before.close();
  const raw = await rawDatabase();
  await raw.put('events', { id: 'future', v: 2, type: 'sang' });
  await raw.put('events', { id: 'torn' });
  const stores = ['events', 'meta', 'quarantine', 'snapshots'];
  const contents = async () => Promise.all(stores.map((name) => raw.getAll(name)));
  const untouched = await contents();

  const after = await aLoadedRecord();
  await after.record(anAnswer('q2'));

  expect(await contents()).toEqual(untouched);
  expect(answersOf(after)).toEqual(['q1', 'q2']);
  expect(after.store.getState().status).toEqual({
    state: 'read-only',
    message: `Your progress was saved by a newer version of this site, so this page leaves it untouched. Reload the page to get the newer version. ${GO_ON}`,
  });
});

it('leaves a database of a newer version alone', async () => {
  const newer = await openDB(database, 3, { upgrade: (db) => void db.createObjectStore('songs') });
  newer.close();
  const record = await aLoadedRecord();
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toMatchObject({
    state: 'read-only',
    message: expect.stringContaining('saved by a newer version of this site'),
  });
  const raw = await rawDatabase();
  expect([raw.version, [...raw.objectStoreNames]]).toEqual([3, ['songs']]);
});

it('says that storage is full, goes on, and saves all when there is room again', async () => {
  const record = await aLoadedRecord();
  failWrites(new DOMException('full', 'QuotaExceededError'));
  await record.record(anAnswer('q1'));
  await record.record(anAnswer('q2'));
  expect(record.store.getState().status).toEqual({
    state: 'unavailable',
    message: `This browser has no storage left for this site, so your progress is not being saved. Free some space; saving is tried again with your next answer. ${GO_ON}`,
  });
  expect(answersOf(record)).toEqual(['q1', 'q2']);

  vi.restoreAllMocks();
  await record.record(anAnswer('q3'));
  expect(record.store.getState().status).toEqual({ state: 'saved' });
  expect(record.store.getState().events?.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  await record.close();
  expect(answersOf(await aLoadedRecord())).toEqual(['q1', 'q2', 'q3']);
});

it('keeps the answer in memory when its transaction is aborted', async () => {
  const record = await aLoadedRecord();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    const request = this.count();
    this.transaction.abort();
    return request as unknown as IDBRequest<IDBValidKey>;
  });
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toEqual({
    state: 'unavailable',
    message: `Your progress could not be saved (AbortError). Saving is tried again with your next answer. ${GO_ON}`,
  });
  expect(answersOf(record)).toEqual(['q1']);
});

it('goes on in memory where the browser has no storage', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const record = await aLoadedRecord();
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toEqual({
    state: 'unavailable',
    message: `This browser does not let this site store anything, perhaps because the window is private or storage is switched off. ${GO_ON}`,
  });
  expect(answersOf(record)).toEqual(['q1']);
});

it('opens a lost connection again before the learner notices', async () => {
  const record = await aLoadedRecord();
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction')
    .mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    })
    .mockImplementation(function (this: IDBDatabase, ...given) {
      return transaction.apply(this, given);
    });
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toEqual({ state: 'saved' });
});

it('makes way for a newer version that upgrades the database', async () => {
  const record = await aLoadedRecord();
  const newer = await openDB(database, 3);
  newer.close();
  await record.record(anAnswer('q1'));
  expect(record.store.getState().status).toMatchObject({
    message: expect.stringContaining('saved by a newer version of this site'),
  });
});

it('tells of a fact that fits no schema and saves the others', async () => {
  const record = await aLoadedRecord();
  await record.record(anAnswer('q1', { hintsUsed: -1 }));
  await record.record(anAnswer('q2'));
  expect(record.store.getState().status).toEqual({
    state: 'unavailable',
    message:
      'One thing you did could not be saved ("answered" at payload.hintsUsed: Too small: expected number to be >=0). Everything else is saved as usual. Please report this.',
  });
  expect(answersOf(record)).toEqual(['q2']);
  expect(await (await rawDatabase()).count('events')).toBe(1);
});

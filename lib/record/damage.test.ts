/** A byte flipped somewhere in the record on disk: every other event is there, and nothing throws. */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { isDeepStrictEqual } from 'node:util';
import { expect, it, vi } from 'vitest';
import { createRandom } from '@/lib/core/random';
import { aStorage, aTab, anAnswer, answersOf, load, type Tab } from './record.fixture';

const FLIPS = Number(process.env.TENFOLD_FLIPS ?? 1_000);
const EVENTS = 5;
const HOUR_MS = 3_600_000;

let databases = 0;

/** The five events of a record, as they lie on disk. */
async function someStored(): Promise<Record<string, unknown>[]> {
  const [factory, database] = [new FakeFactory(), `flip-source-${++databases}`];
  const tab = await load(aTab({ database, factory }));
  for (let answer = 1; answer <= EVENTS; answer++) await tab.record(anAnswer(`q${answer}`));
  await tab.close();
  vi.stubGlobal('indexedDB', factory);
  const db = await openDB(database);
  const stored = await db.getAll('events');
  db.close();
  vi.unstubAllGlobals();
  return stored;
}

/** The record with one bit of one byte of its JSON flipped; a text where that is no JSON any more. */
function flip(record: Record<string, unknown>, random: ReturnType<typeof createRandom>): unknown {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As a store with inline keys can hold it: an object with a text as its id. */
function asRecord(damaged: unknown, id: unknown): Record<string, unknown> {
  const record = typeof damaged === 'object' && damaged !== null ? damaged : { damaged };
  return 'id' in record && typeof record.id === 'string' ? { ...record } : { ...record, id };
}

it(
  `keeps every other event and stays writable, whichever of ${FLIPS} bytes flips`,
  async () => {
    const stored = await someStored();
    const random = createRandom(20_260_301);
    for (let round = 0; round < FLIPS; round++) {
      const at = random.below(EVENTS);
      const damaged = asRecord(flip(stored[at]!, random), stored[at]!.id);
      const [factory, database] = [new FakeFactory(), `flip-${++databases}`];
      const empty = await load(aTab({ database, factory }));
      await empty.close();
      vi.stubGlobal('indexedDB', factory);
      const db = await openDB(database);
      vi.unstubAllGlobals();
      for (const [place, record] of stored.entries())
        await db.put('events', place === at ? damaged : record);
      await db.put('meta', stored[0]!.profileId, 'profileId');
      db.close();

      const tab = await load(aTab({ database, factory }));
      const others = stored.filter((_, place) => place !== at).map(({ id }) => id);
      const ids = tab.store.getState().events?.map(({ id }) => id) ?? [];
      expect([round, ids]).toEqual([round, expect.arrayContaining(others)]);
      await tab.record(anAnswer('after'));
      expect([round, tab.store.getState().status]).toEqual([round, { state: 'saved' }]);
      const quarantined = tab.store.getState().quarantine.length;
      expect([round, quarantined]).toEqual([round, readsAsBefore(damaged, stored[at]!) ? 0 : 1]);
      await tab.close();
    }
  },
  HOUR_MS,
);

/** A flip in the name of the checksum leaves an event that has none, and one in nothing leaves all. */
function readsAsBefore(damaged: Record<string, unknown>, stored: Record<string, unknown>): boolean {
  const { check: _check, ...event } = stored;
  const { check, ...rest } = damaged;
  return (
    check === undefined &&
    Object.entries(event).every(([key, value]) => isDeepStrictEqual(rest[key], value))
  );
}

async function damageOne(factory: IDBFactory, database: string): Promise<void> {
  vi.stubGlobal('indexedDB', factory);
  const db = await openDB(database);
  vi.unstubAllGlobals();
  const [id] = await db.getAllKeys('events');
  await db.put('events', { id, torn: true });
  db.close();
}

async function aRecordWithThree(factory: IDBFactory, options: object): Promise<Tab> {
  const tab = await load(aTab({ factory, ...options }));
  for (const question of ['q1', 'q2', 'q3']) await tab.record(anAnswer(question));
  return tab;
}

it('restores a damaged event from the snapshot of the day', async () => {
  const [factory, database] = [new FakeFactory(), `damage-${++databases}`];
  await (await aRecordWithThree(factory, { database })).close();
  // The snapshot is taken by the next visit.
  const second = await load(aTab({ database, factory }));
  await vi.waitFor(async () => expect(await countSnapshots(factory, database)).toBe(1));
  await second.close();
  await damageOne(factory, database);

  const third = await load(aTab({ database, factory }));
  await vi.waitFor(() => expect(answersOf(third)).toEqual(['q1', 'q2', 'q3']));
  await vi.waitFor(() => expect(third.store.getState().status).toEqual({ state: 'saved' }));
  await third.close();
  const fourth = await load(aTab({ database, factory }));
  expect(answersOf(fourth)).toEqual(['q1', 'q2', 'q3']);
  expect(fourth.store.getState().quarantine).toHaveLength(1);
  await fourth.close();
});

it('keeps three snapshots, a day apart', async () => {
  const [factory, database] = [new FakeFactory(), `damage-${++databases}`];
  await (await aRecordWithThree(factory, { database })).close();
  const visits = ['01T10', '01T20', '02T11', '03T12', '03T13', '04T14', '05T15'];
  for (const visit of visits) {
    const now = () => `2026-04-${visit}:00:00.000Z`;
    const tab = await load(aTab({ database, factory, now }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await tab.close();
  }
  expect(await snapshotTimes(factory, database)).toEqual([
    '2026-04-03T12:00:00.000Z',
    '2026-04-04T14:00:00.000Z',
    '2026-04-05T15:00:00.000Z',
  ]);
});

it('restores events that vanished from the mirror', async () => {
  const [factory, database, storage] = [new FakeFactory(), `damage-${++databases}`, aStorage()];
  await (await aRecordWithThree(factory, { database, storage })).close();
  const wiped = new FakeFactory();
  const tab = await load(aTab({ database, factory: wiped, storage }));
  await vi.waitFor(() => expect(tab.store.getState().status).toEqual({ state: 'saved' }));
  expect(answersOf(tab)).toEqual(['q1', 'q2', 'q3']);
  await tab.close();
  const later = await load(aTab({ database, factory: wiped }));
  expect(answersOf(later)).toEqual(['q1', 'q2', 'q3']);
  await later.close();
});

async function snapshotTimes(factory: IDBFactory, database: string): Promise<unknown[]> {
  vi.stubGlobal('indexedDB', factory);
  const db = await openDB(database);
  vi.unstubAllGlobals();
  const keys = await db.getAllKeys('snapshots');
  db.close();
  return keys.map((key) => (Array.isArray(key) ? key[0] : key));
}

async function countSnapshots(factory: IDBFactory, database: string): Promise<number> {
  return (await snapshotTimes(factory, database)).length;
}

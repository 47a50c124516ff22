import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { withCheckpoints } from './checkpoint-database';
import {
  listCheckpoints,
  putCheckpoint,
  readCheckpoints,
  removeCheckpoints,
  removeOldestRun,
} from './checkpoint-store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.restoreAllMocks();
});

const put = (runId: string, byte: number, savedAt = byte, owner = 'me') =>
  putCheckpoint({ runId, owner, savedAt, bytes: Uint8Array.of(byte) });

const bytesOf = async (runId: string) =>
  (await readCheckpoints(runId)).map(({ bytes }) => [...bytes]);

test('the last two of a run stand, the latest first', async () => {
  expect(await bytesOf('a')).toEqual([]);
  for (const byte of [1, 2, 3, 4, 5]) await put('a', byte);
  await put('ab', 9);
  expect(await bytesOf('a')).toEqual([[5], [4]]);
  expect(await bytesOf('ab')).toEqual([[9]]);
});

test('a write that is cut off leaves both as they were', async () => {
  for (const byte of [1, 2]) await put('a', byte);
  const { put: original } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<IDBObjectStore['put']>
  ) {
    const request = original.apply(this, given);
    this.transaction.abort();
    return request;
  });
  await expect(put('a', 3)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await bytesOf('a')).toEqual([[2], [1]]);
  await put('a', 4);
  expect(await bytesOf('a')).toEqual([[4], [2]]);
});

test('lists the runs of one owner, the one kept last first', async () => {
  await put('old', 1, 100);
  await put('new', 2, 300);
  await put('old', 3, 200);
  await put('theirs', 4, 400, 'them');
  const runs = await listCheckpoints('me');
  expect(runs.map((slots) => slots.map(({ runId, order }) => `${runId} ${order}`))).toEqual([
    ['new 1'],
    ['old 2', 'old 1'],
  ]);
});

test('what lies there and is no checkpoint is passed over, and written over', async () => {
  await withCheckpoints((db) => db.put('slots', { runId: 'a', slot: 0, bytes: 'nonsense' }));
  expect(await readCheckpoints('a')).toEqual([]);
  await put('a', 1);
  expect(await bytesOf('a')).toEqual([[1]]);
});

test('a run is removed with both, and no other', async () => {
  for (const byte of [1, 2]) await put('a', byte);
  await put('b', 3);
  await removeCheckpoints('a');
  expect(await bytesOf('a')).toEqual([]);
  expect(await bytesOf('b')).toEqual([[3]]);
});

test('the oldest run goes first, and never the one that is spared', async () => {
  await put('a', 1, 100);
  await put('b', 2, 200);
  await put('c', 3, 300);
  // Kept again just now, so it is the youngest.
  await put('b', 4, 400);
  expect(await removeOldestRun('a')).toBe(true);
  expect(await bytesOf('c')).toEqual([]);
  expect(await removeOldestRun('a')).toBe(true);
  expect(await removeOldestRun('a')).toBe(false);
  expect(await bytesOf('a')).toEqual([[1]]);
});

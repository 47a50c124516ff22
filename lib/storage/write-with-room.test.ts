import { expect, test } from 'vitest';
import { DATASET_CACHE_PREFIX, dropDatasetCache } from './dataset-cache';
import { writeWithRoom } from './write-with-room';

/** A disk on which a write fits once so much has been given up, in writing. */
function aDisk(sacrificesNeeded: number, oldRuns: number, hasCache = true) {
  const given: string[] = [];
  let cached = hasCache;
  let runs = oldRuns;
  return {
    given,
    write: async () => {
      if (given.length < sacrificesNeeded) throw new DOMException('Full.', 'QuotaExceededError');
      return 'written';
    },
    sacrifices: {
      async dropDatasetCache() {
        if (!cached) return false;
        cached = false;
        given.push('cache');
        return true;
      },
      async dropOldestRun() {
        if (runs === 0) return false;
        given.push(`run ${runs--}`);
        return true;
      },
    },
  };
}

test('nothing is given up while there is room', async () => {
  const { write, sacrifices, given } = aDisk(0, 3);
  expect(await writeWithRoom(write, sacrifices)).toEqual({ value: 'written', givenUp: [] });
  expect(given).toEqual([]);
});

test('the images go first, then as many old checkpoints as it takes', async () => {
  const { write, sacrifices, given } = aDisk(3, 5);
  expect(await writeWithRoom(write, sacrifices)).toEqual({
    value: 'written',
    givenUp: ['dataset-cache', 'old-checkpoints'],
  });
  expect(given).toEqual(['cache', 'run 5', 'run 4']);
});

test('without images the checkpoints go at once', async () => {
  const { write, sacrifices } = aDisk(1, 1, false);
  expect((await writeWithRoom(write, sacrifices)).givenUp).toEqual(['old-checkpoints']);
});

test('says that the disk is full when there is nothing left to give up', async () => {
  const { write, sacrifices, given } = aDisk(9, 2);
  await expect(writeWithRoom(write, sacrifices)).rejects.toThrow('Full.');
  expect(given).toEqual(['cache', 'run 2', 'run 1']);
});

test('another failure costs nothing', async () => {
  const { sacrifices, given } = aDisk(0, 2);
  const write = () => Promise.reject(new DOMException('No.', 'InvalidStateError'));
  await expect(writeWithRoom(write, sacrifices)).rejects.toThrow('No.');
  expect(given).toEqual([]);
});

test('only the caches of this project are dropped', async () => {
  const names = new Set([`${DATASET_CACHE_PREFIX}a`, 'somebody-elses']);
  const storage = {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  } as unknown as CacheStorage;
  expect(await dropDatasetCache(storage)).toBe(true);
  expect([...names]).toEqual(['somebody-elses']);
  expect(await dropDatasetCache(storage)).toBe(false);
});

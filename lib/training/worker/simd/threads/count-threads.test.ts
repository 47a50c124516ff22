import { expect, test } from 'vitest';
import { countThreads, limitThreads } from './count-threads';

const isolated = (hardwareConcurrency?: number) => ({
  crossOriginIsolated: true,
  SharedArrayBuffer,
  navigator: { hardwareConcurrency },
});

test('takes a thread for each core, up to the four that have work', () => {
  expect(countThreads(isolated(1))).toBe(1);
  expect(countThreads(isolated(2))).toBe(2);
  expect(countThreads(isolated(16))).toBe(4);
});

test('a browser that hides its cores gets two threads', () => {
  expect(countThreads(isolated(undefined))).toBe(2);
});

test('without shared memory there is one thread', () => {
  expect(countThreads({ ...isolated(8), crossOriginIsolated: false })).toBe(1);
  expect(countThreads({ ...isolated(8), SharedArrayBuffer: undefined })).toBe(1);
});

test('the learner may ask for fewer, not for more', () => {
  expect(limitThreads(4, null)).toBe(4);
  expect(limitThreads(4, 2)).toBe(2);
  expect(limitThreads(2, 8)).toBe(2);
  expect(limitThreads(2, 0)).toBe(1);
});

import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { aTab, anAnswer, load } from './record.fixture';
import { requestPersistence } from './request-persistence';

afterEach(() => {
  vi.unstubAllGlobals();
});

function aBrowserThat(storage: object) {
  vi.stubGlobal('navigator', { storage });
}

it('asks unless storage is kept already, and says what came of it', async () => {
  const persist = vi.fn(async () => true);
  aBrowserThat({ persisted: async () => true, persist });
  expect(await requestPersistence()).toBe('kept');
  expect(persist).not.toHaveBeenCalled();
  aBrowserThat({ persisted: async () => false, persist });
  expect(await requestPersistence()).toBe('kept');
  aBrowserThat({ persisted: async () => false, persist: async () => false });
  expect(await requestPersistence()).toBe('not-kept');
});

it('does without where the browser cannot be asked', async () => {
  aBrowserThat({});
  expect(await requestPersistence()).toBe('unknown');
  aBrowserThat({ persist: () => Promise.reject(new TypeError('no')) });
  expect(await requestPersistence()).toBe('unknown');
});

it('is asked after the first finished lesson, once', async () => {
  const persist = vi.fn(async () => false);
  aBrowserThat({ persisted: async () => false, persist });
  const tab = await load(aTab({ database: 'persistence', factory: new FakeFactory() }));
  await tab.record(anAnswer('q1'));
  expect(persist).not.toHaveBeenCalled();
  await tab.record({ type: 'read', payload: { pattern: 'vision/rates', mode: 'learn' } });
  await tab.record({ type: 'read', payload: { pattern: 'vision/rates', mode: 'why' } });
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  await tab.close();
});

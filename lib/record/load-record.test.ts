// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type * as PageRecordModule from './page-record';

afterEach(() => {
  vi.doUnmock('./page-record');
  vi.resetModules();
  vi.useRealTimers();
});

it('tells the learner when the record cannot be loaded, and asks for it again', async () => {
  const actual = await vi.importActual<typeof PageRecordModule>('./page-record');
  let offline = true;
  vi.doMock('./page-record', () => ({
    createPageRecord: () => {
      if (offline) throw new TypeError('Failed to fetch');
      return actual.createPageRecord();
    },
  }));
  const { loadRecord, shownRecord } = await import('./load-record');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  expect(shownRecord.getState().status).toEqual({ state: 'loading' });
  const record = loadRecord();
  await vi.waitFor(() => expect(shownRecord.getState().status.state).toBe('unavailable'));
  expect(shownRecord.getState().progress).toBeNull();

  offline = false;
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  expect(loadRecord()).toBe(record);
  await record;
  await vi.waitFor(() => expect(shownRecord.getState().status).toEqual({ state: 'saved' }));
});

/**
 * Loads the record of this page, and shows its state as soon as there is one. What a page shows is
 * here before the record is: a store that says "loading".
 */
import { createStore } from 'zustand/vanilla';
import type { PageRecord } from './page-record';
import type { RecordState } from './record-state';

const RETRY_MS = 5_000;

const NOT_LOADED =
  'A part of this site could not be loaded, so your progress is neither shown nor saved. Loading is tried again every few seconds; if this stays, check your connection and reload the page.';

/** What is shown until there is a record. */
export function createShownRecord() {
  return createStore<RecordState>(() => ({
    status: { state: 'loading' },
    events: null,
    progress: null,
    profileId: '',
    reminder: { kind: 'none' },
    quarantine: [],
  }));
}

/** The state of the record, which this store follows and never changes. */
export const shownRecord = createShownRecord();

let loading: Promise<PageRecord> | null = null;

/** The one record of the page, started. Never rejects: it is asked for again until it is there. */
export function loadRecord(): Promise<PageRecord> {
  loading ??= loadPatiently(shownRecord, async () => {
    const { createPageRecord } = await import('./page-record');
    return follow(createPageRecord());
  });
  return loading;
}

/** Tries until it succeeds, and says in `shown` that it has not. */
export async function loadPatiently<Loaded>(
  shown: typeof shownRecord,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      shown.setState({ status: { state: 'unavailable', message: NOT_LOADED } });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

function follow(record: PageRecord): PageRecord {
  record.store.subscribe((state) => shownRecord.setState(state));
  shownRecord.setState(record.store.getState());
  record.start();
  return record;
}

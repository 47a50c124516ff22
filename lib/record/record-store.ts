/**
 * The learning record of this tab: a zustand store that mirrors the events in the database and is
 * never their source. Facts go to disk through one queue; those that cannot be saved are kept in
 * memory, shown, and tried again with the next one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  EVENT_VERSION,
  eventSchema,
  foldEvents,
  type Happening,
  type LearningEvent,
  type Progress,
} from '@/lib/core/progress';
import { appendEvent } from './append-event';
import { NewerRecordError, UnfitEventError, explainFailure } from './explain-failure';
import { joinTabs, type Tabs } from './join-tabs';
import { keepConnection } from './keep-connection';
import { DATABASE_NAME } from './open-database';
import { randomId } from './random-id';
import { readEvents } from './read-events';

export type RecordStatus =
  | { state: 'loading' }
  | { state: 'saving' }
  /** Every fact so far is in a completed transaction. */
  | { state: 'saved' }
  /** Something is not on disk. `message` says why, for the learner. */
  | { state: 'unavailable'; message: string };

export interface RecordState {
  status: RecordStatus;
  /** What is on disk and what is still to be saved; null while loading, as `progress` is. */
  events: readonly LearningEvent[] | null;
  progress: Progress | null;
}

export interface LearningRecord {
  store: StoreApi<RecordState>;
  /** Loads once, then follows the other tabs. Harmless when called again. */
  start(): void;
  /** Resolves when the fact is on disk, or when saving it failed; never rejects. */
  record(happening: Happening): Promise<void>;
  /** Finishes what is queued, then lets go of the database and of the other tabs. */
  close(): Promise<void>;
}

export interface RecordOptions {
  database?: string;
  /** The time as ISO 8601 in UTC. */
  now?: () => string;
}

/** Stands for the writer of an event until the transaction has said who that is. */
const NOT_YET_SAVED = 'not-yet-saved';

export function createLearningRecord({
  database = DATABASE_NAME,
  now = () => new Date().toISOString(),
}: RecordOptions = {}): LearningRecord {
  const store = createStore<RecordState>(() => ({
    status: { state: 'loading' },
    events: null,
    progress: null,
  }));
  const connection = keepConnection(database);
  const saved = new Map<string, LearningEvent>();
  const unsaved = new Map<string, LearningEvent>();
  let tabs: Tabs | null = null;
  let loaded = false;
  let lookQueued = false;
  let recorded = 0;
  /** A fact that fits no schema can never be saved; the learner is told until the page is reloaded. */
  let defect: UnfitEventError | null = null;
  let queue: Promise<void> = Promise.resolve();

  function start(): void {
    if (tabs) return;
    tabs = joinTabs(database, look);
    look();
  }

  /** Reads what is new: once, for any number of calls that come before it begins. */
  function look(): void {
    if (lookQueued) return;
    lookQueued = true;
    void enqueue(async () => {
      lookQueued = false;
      await takeIn();
      await saveAll();
    });
  }

  function record(happening: Happening): Promise<void> {
    start();
    const event: LearningEvent = {
      ...happening,
      id: randomId(),
      at: now(),
      v: EVENT_VERSION,
      profileId: NOT_YET_SAVED,
      deviceId: NOT_YET_SAVED,
      seq: ++recorded,
    };
    const { error } = eventSchema.safeParse(event);
    if (error) defect ??= new UnfitEventError(happening.type, error);
    else unsaved.set(event.id, event);
    if (store.getState().status.state === 'saved') store.setState({ status: { state: 'saving' } });
    if (store.getState().events) showEvents();
    return enqueue(async () => {
      if (!loaded) await takeIn();
      await saveAll();
    });
  }

  /** One job at a time; how it went becomes the status. */
  function enqueue(job: () => Promise<void>): Promise<void> {
    queue = queue.then(job).then(
      () => showOutcome(defect),
      (error: unknown) => showOutcome(error),
    );
    return queue;
  }

  async function takeIn(): Promise<void> {
    const { events, newer } = await connection.use((db) => readEvents(db, new Set(saved.keys())));
    for (const event of events) saved.set(event.id, event);
    if (events.length > 0 || !loaded) showEvents();
    loaded = true;
    if (newer) throw new NewerRecordError('the record holds events of a newer version');
  }

  async function saveAll(): Promise<void> {
    for (const event of unsaved.values()) {
      const stored = await connection.use((db) => appendEvent(db, event));
      unsaved.delete(stored.id);
      saved.set(stored.id, stored);
      showEvents();
      tabs?.tell();
    }
  }

  function showEvents(): void {
    const events = [...new Map([...unsaved, ...saved]).values()];
    store.setState({ events, progress: foldEvents(events) });
  }

  function showOutcome(failure: unknown): void {
    // A record that cannot be read is shown as what this tab holds, so that the learner goes on.
    if (!store.getState().events) showEvents();
    if (failure) {
      store.setState({ status: { state: 'unavailable', message: explainFailure(failure) } });
      return;
    }
    store.setState({ status: { state: unsaved.size > 0 ? 'saving' : 'saved' } });
  }

  async function close(): Promise<void> {
    await queue;
    tabs?.leave();
    tabs = null;
    await connection.close();
  }

  return { store, start, record, close };
}

/**
 * The learning record of this tab: a zustand store that mirrors the events in the database and is
 * never their source. Facts go to disk through one queue; those that cannot be saved are kept in
 * memory, shown, and tried again. What can be done to a record is in record-actions.ts.
 */
import { createStore } from 'zustand/vanilla';
import { EVENT_VERSION, parseEvent, type Happening, type LearningEvent } from '@/lib/core/progress';
import { createLedger, type UnsavedBatch } from './event-ledger';
import {
  NewerRecordError,
  SlowStorageError,
  type UnfitEventError,
  explainFailure,
  isNewer,
} from './explain-failure';
import { findDefect } from './find-defect';
import { joinTabs, type Tabs } from './join-tabs';
import { keepConnection } from './keep-connection';
import { createSafeKeeper } from './keep-safe';
import { waitPatiently } from './limit-time';
import type { Appended, LearningRecord, RecordOptions } from './learning-record';
import { createMirror, findMirrorStorage } from './mirror-events';
import { nameDatabases } from './name-database';
import { DATABASE_NAME, type RecordDatabase, readFrom } from './open-database';
import { randomId } from './random-id';
import { readEvents, type ReadEvents } from './read-events';
import { isReadyFor, prepareFor } from './recall-cards';
import { describeEvents, describeFailure, type RecordState } from './record-state';
import { recoverFromSnapshots } from './recover-events';
import { keepBackup } from './snapshots';
import { saveEvents, writeProfile } from './save-events';

export function createLearningRecord({
  database = DATABASE_NAME,
  now = () => new Date().toISOString(),
  factory = globalThis.indexedDB,
  storage = findMirrorStorage(),
  patienceMs = 900,
  attemptMs = 10_000,
  retryMs = 5_000,
}: RecordOptions = {}): LearningRecord {
  const ledger = createLedger();
  const mirror = createMirror(database, storage);
  const names = nameDatabases(database, storage, factory);
  const connection = keepConnection({
    names,
    factory,
    attemptMs,
    onOpened: compareWithDisk,
    onSetAside: () => void (loaded && keeper.keep()),
  });
  const keeper = createSafeKeeper({
    connection,
    ledger,
    names,
    factory,
    attemptMs,
    now,
    restore,
    save: () => enqueue(saveAll),
    tell: (told) => {
      notice = told;
    },
  });
  const deviceId = randomId();
  let written = 0;
  const mirrored = mirror.read();
  let profileId = mirrored.profileId ?? randomId();
  /** False while nobody has said whose turn it is. */
  let profileKnown = mirrored.profileId !== null;
  let profileToWrite: string | null = null;
  let tabs: Tabs | null = null;
  let loaded = false;
  /** True while something on disk may be unread: the next job reads it, also where the last one failed. */
  let isBehind = true;
  /** How many replacements on disk the ledger has taken in. */
  let replacements = 0;
  let lookQueued = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** A fact that fits no schema can never be saved; the learner is told until the page is reloaded. */
  let defect: UnfitEventError | null = null;
  let notice: string | null = null;
  /** Why the last job failed, if it did. */
  let failure: unknown = null;
  let queue: Promise<void> = Promise.resolve();
  const store = createStore<RecordState>(() => ({
    status: { state: 'loading' },
    events: null,
    progress: null,
    profileId,
    reminder: { kind: 'none' },
    quarantine: [],
  }));

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
      isBehind = true;
      await saveAll();
    });
  }

  function append(happening: Happening, owner = profileId): Appended {
    const event: LearningEvent = {
      ...happening,
      id: randomId(),
      at: now(),
      v: EVENT_VERSION,
      profileId: owner,
      deviceId,
      seq: written + 1,
    };
    if (parseEvent(event)) {
      written++;
      return put([event], !profileKnown && owner === profileId);
    }
    start();
    const settled = enqueue(async () => {
      defect ??= await findDefect(event);
      await saveAll();
    });
    return { batch: null, settled };
  }

  function put(events: readonly LearningEvent[], provisional: boolean): Appended {
    start();
    const batch: UnsavedBatch = { events, profileId, provisional, restored: false };
    ledger.add(batch);
    mirror.note(events, provisional ? null : profileId);
    if (store.getState().status.state === 'saved') store.setState({ status: { state: 'saving' } });
    if (store.getState().events) showEvents();
    return { batch, settled: enqueue(saveAll) };
  }

  function giveUp({ batch }: Appended): Error | null {
    const isFull = failure instanceof Error && failure.name === 'QuotaExceededError';
    if (!batch || !isFull || !ledger.drop(batch)) return null;
    const reason = new Error(explainFailure(failure));
    showEvents();
    look();
    return reason;
  }

  function switchProfile(next: string): Promise<void> {
    start();
    profileId = profileToWrite = next;
    profileKnown = true;
    mirror.note([], profileId);
    if (store.getState().events) showEvents();
    return enqueue(saveAll);
  }

  /** One job at a time; how it went becomes the status. */
  function enqueue(job: () => Promise<void>): Promise<void> {
    queue = queue.then(job).then(
      () => showOutcome(defect),
      (error: unknown) => showOutcome(error),
    );
    return waitPatiently(queue, patienceMs, () => showOutcome(new SlowStorageError('no answer')));
  }

  async function takeIn(): Promise<void> {
    const read = await readNews();
    isBehind = false;
    const first = !loaded;
    ledger.takeIn(read.events);
    adoptProfile(read.profileId);
    loaded = true;
    if (first && !read.newer) await recover(read);
    if (read.events.length > 0 || first || profileId !== store.getState().profileId) showEvents();
    store.setState({ quarantine: read.quarantine });
    if (read.newer) throw new NewerRecordError('the record holds events of a newer version');
    if (first) keeper.keep();
  }

  /** What is not known yet; everything, where another tab has put events in the place of others. */
  async function readNews(): Promise<ReadEvents> {
    const known = ledger.savedIds();
    const news = await connection.read((db) => readEvents(db, known));
    if (known.size === 0 || news.replacements === replacements) {
      replacements = news.replacements;
      return news;
    }
    const all = await connection.read((db) => readEvents(db, new Set()));
    replacements = all.replacements;
    return all;
  }

  function adoptProfile(onDisk: string | null): void {
    if (onDisk === null || profileToWrite !== null) return;
    profileId = onDisk;
    profileKnown = true;
  }

  /** What the database has lost and this browser still has elsewhere goes back into it. */
  async function recover(read: ReadEvents): Promise<void> {
    const snapshots = await connection.read((db) => recoverFromSnapshots(db, read));
    const isProvisional = ({ id }: LearningEvent) => mirrored.provisional.has(id);
    restore([...snapshots, ...mirrored.events.filter((event) => !isProvisional(event))]);
    restore(mirrored.events.filter(isProvisional), true);
  }

  function restore(events: readonly LearningEvent[], provisional = false): void {
    const lost = new Map(events.filter(({ id }) => !ledger.has(id)).map((one) => [one.id, one]));
    ledger.add({ events: [...lost.values()], profileId, provisional, restored: true });
  }

  async function saveAll(): Promise<void> {
    if (isBehind) await takeIn();
    for (let batch = ledger.next(); batch; batch = ledger.next()) {
      const next = batch;
      const stored = await saveEvents(connection, next);
      ledger.confirm(next, stored.events);
      adoptProfile(stored.profileId);
      mirror.note(next.restored && !next.provisional ? [] : stored.events, profileId);
      showEvents();
      tabs?.tell();
    }
    await saveProfile();
    await prepareFor(ledger.all()).catch(() => undefined);
  }

  /** After what the profile before it did, so that this goes to whom it belongs. */
  async function saveProfile(): Promise<void> {
    const next = profileToWrite;
    if (next === null) return;
    await connection.write((db) => writeProfile(db, next));
    if (profileToWrite === next) profileToWrite = null;
    tabs?.tell();
  }

  async function compareWithDisk(db: RecordDatabase): Promise<void> {
    if (ledger.savedIds().size === 0) return;
    ledger.compareWith(
      new Set(await readFrom(db, 'events', (store) => store.getAllKeys())),
      profileId,
    );
  }

  function showEvents(): void {
    const events = ledger.all();
    if (!isReadyFor(events)) {
      prepareFor(events).then(showEvents, () => setTimeout(showEvents, retryMs));
      return;
    }
    store.setState((shown) => describeEvents(events, profileId, now(), shown.reminder));
  }

  function showOutcome(outcome: unknown): void {
    failure = outcome;
    clearTimeout(retry);
    // A record that cannot be read is shown as what this tab holds, so that the learner goes on.
    if (!store.getState().events) showEvents();
    if (failure) {
      store.setState({ status: describeFailure(failure) });
      if (tabs && failure !== defect && !isNewer(failure)) retry = setTimeout(look, retryMs);
      return;
    }
    if (loaded) keeper.keepDaily();
    if (ledger.next()) store.setState({ status: { state: 'saving' } });
    else store.setState({ status: notice ? { state: 'saved', notice } : { state: 'saved' } });
  }

  async function finish(): Promise<void> {
    start();
    for (let last: unknown; last !== queue; await last) last = queue;
  }

  async function close(): Promise<void> {
    const quiet = queue.then(keeper.finished);
    await waitPatiently(quiet, patienceMs, () => undefined);
    clearTimeout(retry);
    tabs?.leave();
    tabs = null;
    connection.close();
  }

  return {
    store,
    start,
    append,
    merge: (events) => put(events, false),
    giveUp,
    backUp: () => connection.write((db) => keepBackup(db, ledger.all())),
    switchProfile,
    finish,
    close,
  };
}

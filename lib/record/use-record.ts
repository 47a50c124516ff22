'use client';
/**
 * The learning record for React: the only file of this folder that knows React. One record serves
 * the whole page. It is loaded once the page is shown (load-record.ts), so that no page waits for
 * it; on the server, while hydrating and until then it says "loading", so all render the same.
 */
import {
  createContext,
  createElement,
  use,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { useStore } from 'zustand';
import {
  NO_PATTERN_PROGRESS,
  listProfiles,
  type Happening,
  type LearningEvent,
  type PatternProgress,
  type ProfileSummary,
  type Progress,
  type Reminder,
} from '@/lib/core/progress';
import { createShownRecord, loadPatiently, loadRecord, shownRecord } from './load-record';
import type { RecordActions } from './page-record';
import type { Quarantined } from './read-events';
import type { RecordOperations } from './record-actions';
import type { RecordState, RecordStatus } from './record-state';

export type { ExportedFile } from './export-record';
export type { ImportOutcome, ImportPreview, ReadyImport } from './import-record';
export type { Quarantined } from './read-events';
export type { RecordStatus } from './record-state';
export type { Persistence } from './request-persistence';
export type { RecordActions } from './page-record';
export { prepareForCards } from './recall-cards';

export interface Profiles {
  /** The id of the profile whose turn it is. It is listed even where it has done nothing yet. */
  current: string;
  profiles: ProfileSummary[];
}

type Operations = Omit<RecordOperations, 'noteExport'>;

/** Each waits for the record to be there. */
const waitFor = (load: () => Promise<Operations>): Operations => ({
  record: async (happening) => (await load()).record(happening),
  reset: async (pattern) => (await load()).reset(pattern),
  remove: async (eventIds) => (await load()).remove(eventIds),
  undo: async (eventId) => (await load()).undo(eventId),
  nameProfile: async (name) => (await load()).nameProfile(name),
  addProfile: async (name) => (await load()).addProfile(name),
  switchProfile: async (profileId) => (await load()).switchProfile(profileId),
  joinProfile: async (profileId) => (await load()).joinProfile(profileId),
});

const actions: RecordActions = {
  ...waitFor(loadRecord),
  exportRecord: async () => (await loadRecord()).exportRecord(),
  exportXapi: async () => (await loadRecord()).exportXapi(),
  previewImport: async (file) => (await loadRecord()).previewImport(file),
  applyImport: async (preview) => (await loadRecord()).applyImport(preview),
  requestPersistence: async () => (await loadRecord()).requestPersistence(),
};

/** Where the hooks read, and where they write. */
interface RecordSource {
  store: typeof shownRecord;
  load: () => Promise<unknown>;
  actions: RecordActions;
}

const RecordSourceContext = createContext<RecordSource>({
  store: shownRecord,
  load: loadRecord,
  actions,
});

/**
 * What stands in it has a record of its own that is kept nowhere, so that examples can be tried out.
 * `happened` is what was done before; it counts when the page is shown, and not when it changes.
 */
export function TrialRecord({
  happened,
  children,
}: {
  happened: readonly Happening[];
  children: ReactNode;
}) {
  const [source] = useState(() => createTrial(happened));
  return createElement(RecordSourceContext, { value: source }, children);
}

function createTrial(happened: readonly Happening[]): RecordSource {
  const store = createShownRecord();
  let loading: Promise<Operations> | null = null;
  const load = () =>
    (loading ??= loadPatiently(store, async () => {
      const { startTrialRecord } = await import('./trial-record');
      return startTrialRecord(store, happened);
    }));
  return { store, load, actions: { ...actions, ...waitFor(load) } };
}

/** Whether what the learner did is on disk. `message` is a sentence for the learner. */
export function useRecordStatus(): RecordStatus {
  return useRecord((state) => state.status);
}

/** Everything that the current profile learned so far; null while loading. */
export function useProgress(): Progress | null {
  return useRecord((state) => state.progress);
}

/** What was learned of one pattern (`course/pattern`); null while loading. */
export function usePatternProgress(patternId: string): PatternProgress | null {
  return useRecord(
    ({ progress }) => progress && (progress.patterns[patternId] ?? NO_PATTERN_PROGRESS),
  );
}

/** Every event of the record, of all profiles and in any order; null while loading. `listVisible` says which count. */
export function useEvents(): readonly LearningEvent[] | null {
  return useRecord((state) => state.events);
}

/** The learners of this device; null while loading. */
export function useProfiles(): Profiles | null {
  const events = useRecord((state) => state.events);
  const current = useRecord((state) => state.profileId);
  return useMemo(() => events && withCurrent(listProfiles(events), current), [events, current]);
}

export function useReminder(): Reminder {
  return useRecord((state) => state.reminder);
}

/** What could not be read and is kept apart, with the reason. */
export function useQuarantine(): readonly Quarantined[] {
  return useRecord((state) => state.quarantine);
}

/** What can be done with the record: the same object at each render. */
export function useRecordActions(): RecordActions {
  return use(RecordSourceContext).actions;
}

/**
 * A function, the same at each render, that records a fact. Its promise never rejects: it resolves
 * when the transaction completed, or when saving failed, which `useRecordStatus` then tells.
 */
export function useRecordEvent(): (happening: Happening) => Promise<void> {
  return use(RecordSourceContext).actions.record;
}

function withCurrent(profiles: ProfileSummary[], current: string): Profiles {
  if (profiles.some(({ id }) => id === current)) return { current, profiles };
  const newcomer: ProfileSummary = { id: current, name: null, events: 0, joined: [] };
  return { current, profiles: [...profiles, newcomer] };
}

function useRecord<T>(select: (state: RecordState) => T): T {
  const { store, load } = use(RecordSourceContext);
  useEffect(() => {
    void load();
  }, [load]);
  return useStore(store, select);
}

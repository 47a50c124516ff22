'use client';
/**
 * The learning record for React: the only file of this folder that knows React. One record serves
 * the whole page. It is loaded once the page is shown (load-record.ts), so that no page waits for
 * it; on the server, while hydrating and until then it says "loading", so all render the same.
 */
import { useEffect, useMemo } from 'react';
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
import { loadRecord, shownRecord } from './load-record';
import type { RecordActions } from './page-record';
import type { Quarantined } from './read-events';
import type { RecordState, RecordStatus } from './record-state';

export type { ExportedFile } from './export-record';
export type { ImportOutcome, ImportPreview, ReadyImport } from './import-record';
export type { Quarantined } from './read-events';
export type { RecordStatus } from './record-state';
export type { Persistence } from './request-persistence';
export type { RecordActions } from './page-record';

export interface Profiles {
  /** The id of the profile whose turn it is. It is listed even where it has done nothing yet. */
  current: string;
  profiles: ProfileSummary[];
}

/** Each waits for the record to be there. */
const actions: RecordActions = {
  record: async (happening) => (await loadRecord()).record(happening),
  reset: async (pattern) => (await loadRecord()).reset(pattern),
  remove: async (eventIds) => (await loadRecord()).remove(eventIds),
  undo: async (eventId) => (await loadRecord()).undo(eventId),
  nameProfile: async (name) => (await loadRecord()).nameProfile(name),
  addProfile: async (name) => (await loadRecord()).addProfile(name),
  switchProfile: async (profileId) => (await loadRecord()).switchProfile(profileId),
  joinProfile: async (profileId) => (await loadRecord()).joinProfile(profileId),
  exportRecord: async () => (await loadRecord()).exportRecord(),
  exportXapi: async () => (await loadRecord()).exportXapi(),
  previewImport: async (file) => (await loadRecord()).previewImport(file),
  applyImport: async (preview) => (await loadRecord()).applyImport(preview),
  requestPersistence: async () => (await loadRecord()).requestPersistence(),
};

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
  return actions;
}

/**
 * A function, the same at each render, that records a fact. Its promise never rejects: it resolves
 * when the transaction completed, or when saving failed, which `useRecordStatus` then tells.
 */
export function useRecordEvent(): (happening: Happening) => Promise<void> {
  return actions.record;
}

function withCurrent(profiles: ProfileSummary[], current: string): Profiles {
  if (profiles.some(({ id }) => id === current)) return { current, profiles };
  const newcomer: ProfileSummary = { id: current, name: null, events: 0, joined: [] };
  return { current, profiles: [...profiles, newcomer] };
}

function useRecord<T>(select: (state: RecordState) => T): T {
  useEffect(() => {
    void loadRecord();
  }, []);
  return useStore(shownRecord, select);
}

'use client';
/**
 * The learning record for React: the only file of this folder that knows React. One record serves
 * the whole page; on the server and while hydrating it says "loading", so both render the same.
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
import { exportRecord, exportStatements, type ExportedFile } from './export-record';
import {
  applyImport,
  previewImport,
  type ImportOutcome,
  type ImportPreview,
  type ReadyImport,
} from './import-record';
import type { Quarantined } from './read-events';
import { createImportTarget, createOperations, type RecordOperations } from './record-actions';
import type { RecordState, RecordStatus } from './record-state';
import { createLearningRecord } from './record-store';
import { requestPersistence, type Persistence } from './request-persistence';

export type { ExportedFile } from './export-record';
export type { ImportOutcome, ImportPreview, ReadyImport } from './import-record';
export type { Quarantined } from './read-events';
export type { RecordStatus } from './record-state';
export type { Persistence } from './request-persistence';

export interface RecordActions extends Omit<RecordOperations, 'noteExport'> {
  /** The whole record, of all profiles, as a file. Counts as an export for the reminder. */
  exportRecord(): Promise<ExportedFile>;
  /** What the current profile did, as xAPI statements. */
  exportXapi(): Promise<ExportedFile>;
  /** What a file would bring; changes nothing. Never rejects. */
  previewImport(file: File): Promise<ImportPreview>;
  /** Rejects where there is no room for it, or no backup could be made. */
  applyImport(preview: ReadyImport): Promise<ImportOutcome>;
  /** Asks the browser to keep the record when space is short. */
  requestPersistence(): Promise<Persistence>;
}

export interface Profiles {
  /** The id of the profile whose turn it is. It is listed even where it has done nothing yet. */
  current: string;
  profiles: ProfileSummary[];
}

const record = createLearningRecord();
const operations = createOperations(record);
const importTarget = createImportTarget(record);

const actions: RecordActions = {
  record: operations.record,
  reset: operations.reset,
  remove: operations.remove,
  undo: operations.undo,
  nameProfile: operations.nameProfile,
  addProfile: operations.addProfile,
  switchProfile: operations.switchProfile,
  joinProfile: operations.joinProfile,
  exportRecord: async () => {
    // A slow disk may not have told everything yet, and the reminder must not count a part as the whole.
    await record.finish();
    const file = exportRecord(knownEvents(), now(), currentProfile());
    await operations.noteExport(file.events);
    return file;
  },
  exportXapi: async () => {
    await record.finish();
    return exportStatements(knownEvents(), now(), currentProfile());
  },
  previewImport: (file) => previewImport(file, importTarget),
  applyImport: (preview) => applyImport(preview, importTarget),
  requestPersistence,
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
  return operations.record;
}

function withCurrent(profiles: ProfileSummary[], current: string): Profiles {
  if (profiles.some(({ id }) => id === current)) return { current, profiles };
  const newcomer: ProfileSummary = { id: current, name: null, events: 0, joined: [] };
  return { current, profiles: [...profiles, newcomer] };
}

function knownEvents(): readonly LearningEvent[] {
  return record.store.getState().events ?? [];
}

function currentProfile(): string {
  return record.store.getState().profileId;
}

function now(): string {
  return new Date().toISOString();
}

function useRecord<T>(select: (state: RecordState) => T): T {
  useEffect(() => {
    record.start();
  }, []);
  return useStore(record.store, select);
}

/**
 * The record of this page with all that can be done to it. The hooks load this file when the page is
 * shown; what few learners ever ask for comes when it is asked for. The export is not among that: it
 * has to work where nothing else does.
 */
import { exportRecord, type ExportedFile } from './export-record';
import type { ImportOutcome, ImportPreview, ReadyImport } from './import-record';
import type { LearningRecord } from './learning-record';
import { createImportTarget, createOperations, type RecordOperations } from './record-actions';
import { createLearningRecord } from './record-store';
import { requestPersistence, type Persistence } from './request-persistence';

export interface RecordActions extends Omit<RecordOperations, 'noteExport'> {
  /** The whole record, of all profiles, as a file. Counts as an export for the reminder. */
  exportRecord(): Promise<ExportedFile>;
  /** What the current profile did, as xAPI statements. Rejects where the code for it cannot be loaded. */
  exportXapi(): Promise<ExportedFile>;
  /** What a file would bring; changes nothing. Never rejects. */
  previewImport(file: File): Promise<ImportPreview>;
  /** Rejects where there is no room for it, or no backup could be made. */
  applyImport(preview: ReadyImport): Promise<ImportOutcome>;
  /** Asks the browser to keep the record when space is short. */
  requestPersistence(): Promise<Persistence>;
}

export interface PageRecord extends RecordActions {
  store: LearningRecord['store'];
  start: LearningRecord['start'];
}

export function createPageRecord(): PageRecord {
  const record = createLearningRecord();
  const { noteExport, ...operations } = createOperations(record);
  const importTarget = createImportTarget(record);
  const knownEvents = () => record.store.getState().events ?? [];
  const currentProfile = () => record.store.getState().profileId;

  return {
    ...operations,
    store: record.store,
    start: record.start,
    exportRecord: async () => {
      // A slow disk may not have told everything yet, and the reminder must not count a part as the whole.
      await record.finish();
      const file = exportRecord(knownEvents(), now(), currentProfile());
      await noteExport(file.events);
      return file;
    },
    exportXapi: async () => {
      const { exportStatements } = await load(() => import('./export-statements'));
      await record.finish();
      return exportStatements(knownEvents(), now(), currentProfile());
    },
    previewImport: async (file) => {
      try {
        const { previewImport } = await load(() => import('./import-record'));
        return await previewImport(file, importTarget);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'refused', fileName: file.name, reason };
      }
    },
    applyImport: async (preview) => {
      const { applyImport } = await load(() => import('./import-record'));
      return applyImport(preview, importTarget);
    },
    requestPersistence,
  };
}

/** Rejects with a sentence for the learner. */
async function load<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  return fetchPart().catch(() => {
    throw new Error(
      'The code for this could not be loaded, so nothing was done. Check your connection and try again.',
    );
  });
}

function now(): string {
  return new Date().toISOString();
}

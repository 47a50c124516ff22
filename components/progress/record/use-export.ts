'use client';
/** Hands a file of the record to the browser to be saved, and reports how that went. */
import { downloadFile } from '@/components/ui/download-file';
import { type ExportedFile, useRecordActions } from '@/lib/record/use-record';
import { countThings } from '../format-figures';
import { useReportOutcome } from '../outcome/outcome-context';

export interface Exports {
  /** The whole record as JSON Lines. */
  saveRecord: () => Promise<void>;
  /** The current learner's activity as xAPI statements. */
  saveStatements: () => Promise<void>;
}

export function useExport(): Exports {
  const { exportRecord, exportXapi } = useRecordActions();
  const report = useReportOutcome();

  async function save(make: () => Promise<ExportedFile>, unit: [one: string, many: string]) {
    try {
      const file = await make();
      downloadFile(file);
      report({
        text: `${countThings(file.events, ...unit)} went into the file ${file.fileName}. Look for it where your browser keeps downloads.`,
      });
    } catch (error) {
      report({ text: error instanceof Error ? error.message : String(error), failed: true });
    }
  }

  return {
    saveRecord: () => save(exportRecord, ['entry', 'entries']),
    saveStatements: () => save(exportXapi, ['statement', 'statements']),
  };
}

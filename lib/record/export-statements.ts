/** Turns what a learner did into xAPI statements, for other systems. */
import { listVisible, type LearningEvent } from '@/lib/core/progress';
import { writeStatements } from '@/lib/interchange/xapi/write-statements';
import type { ExportedFile } from './export-record';

/** What counts for one profile, as a list of xAPI statements. */
export function exportStatements(
  events: readonly LearningEvent[],
  exportedAt: string,
  profileId: string,
): ExportedFile {
  const statements = writeStatements(listVisible(events, profileId), profileId);
  return {
    fileName: `tenfold-xapi-${exportedAt.slice(0, 10)}.json`,
    blob: new Blob([`${JSON.stringify(statements, null, 2)}\n`], { type: 'application/json' }),
    events: statements.length,
  };
}

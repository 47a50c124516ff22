/** Turns the record into a file that the learner keeps. */
import { listProfiles, orderEvents, type LearningEvent } from '@/lib/core/progress';
import { writeRecordFile } from '@/lib/interchange/record-file/write-record-file';
import { findWithdrawn } from './compare-events';

export interface ExportedFile {
  fileName: string;
  blob: Blob;
  /** How many events, or statements, are in it. */
  events: number;
}

/** Every profile of the record. `exportedAt` is ISO 8601 in UTC; `current` is whose turn it is. */
export function exportRecord(
  events: readonly LearningEvent[],
  exportedAt: string,
  current: string | null,
): ExportedFile {
  const exported = selectForExport(events);
  const profiles = listProfiles(exported).map(({ id, name, events: count }) => ({
    id,
    name,
    events: count,
  }));
  const text = writeRecordFile(exported, { exportedAt, profiles, current });
  return {
    fileName: `tenfold-${exportedAt.slice(0, 10)}.jsonl`,
    blob: new Blob([text], { type: 'application/jsonl' }),
    events: exported.length,
  };
}

/**
 * All events in order of time, but for what concerns this device only: that it imported a file, and
 * what came with imports that were taken back. Brought to the device that had written the file, an
 * import taken back would hide that device's own events.
 */
export function selectForExport(events: readonly LearningEvent[]): LearningEvent[] {
  const ordered = orderEvents(events);
  const undoing = new Map<string, string[]>();
  for (const event of ordered) {
    if (event.type !== 'undone') continue;
    const { eventId } = event.payload;
    undoing.set(eventId, [...(undoing.get(eventId) ?? []), event.id]);
  }
  const imports = new Set(ordered.flatMap(({ id, type }) => (type === 'imported' ? id : [])));
  // A set yields what is added to it while it is walked through: undoing an undoing goes too.
  for (const id of imports) for (const undone of undoing.get(id) ?? []) imports.add(undone);
  const withdrawn = findWithdrawn(ordered);
  return ordered.filter(({ id }) => !imports.has(id) && !withdrawn.has(id));
}

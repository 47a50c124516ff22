/** Writes events as JSON Lines: a header, then a line for each event with its checksum. */
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import type { LearningEvent } from '@/lib/core/progress';
import { RECORD_FILE_VERSION, RECORD_FORMAT } from './record-format';
import type { RecordHeader } from './record-header';

/** The whole file; every line, also the last, ends with a line feed. */
export function writeRecordFile(
  events: readonly LearningEvent[],
  { exportedAt, profiles, current }: Pick<RecordHeader, 'exportedAt' | 'profiles' | 'current'>,
): string {
  const header: RecordHeader = {
    format: RECORD_FORMAT,
    version: RECORD_FILE_VERSION,
    exportedAt,
    events: events.length,
    profiles,
    current,
  };
  return `${[JSON.stringify(header), ...events.map(writeEvent)].join('\n')}\n`;
}

/** The checksum is over the event's canonical JSON, which is also how it is written. */
function writeEvent(event: LearningEvent): string {
  const json = canonicalJson(event);
  return `{"event":${json},"check":"${crc32(json)}"}`;
}

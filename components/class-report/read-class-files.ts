/** Reads the files that an instructor dropped, one after the other, so that the page stays alive. */
import type { ClassFile } from '@/lib/core/class-report';
import { MAX_FILE_BYTES, readRecordFile } from '@/lib/interchange/record-file/read-record-file';

export interface DamagedFile {
  name: string;
  /** Sentences. */
  reason: string;
  /** True where the rest of the file counts. */
  isPartlyRead: boolean;
}

export interface ReadFiles {
  read: ClassFile[];
  damaged: DamagedFile[];
}

/** Never rejects: a file that cannot be read is listed with the reason. */
export async function readClassFiles(files: readonly File[]): Promise<ReadFiles> {
  const result: ReadFiles = { read: [], damaged: [] };
  for (const file of files) {
    const { name } = file;
    try {
      if (file.size > MAX_FILE_BYTES) {
        const reason = `It has ${(file.size / 1e6).toFixed(0)} MB, and an export at most ${(MAX_FILE_BYTES / 1e6).toFixed(0)} MB, so it was not read.`;
        result.damaged.push({ name, reason, isPartlyRead: false });
        continue;
      }
      const found = readRecordFile(await file.text());
      if (found.kind === 'refused') {
        result.damaged.push({ name, reason: found.reason, isPartlyRead: false });
        continue;
      }
      result.read.push({ name, events: found.events });
      const lost = found.problems.length + found.unlistedProblems;
      if (lost > 0) {
        const lines = lost === 1 ? 'One line was' : `${lost} lines were`;
        const reason = `${lines} left out. ${found.problems[0]?.reason ?? ''}`.trim();
        result.damaged.push({ name, reason, isPartlyRead: true });
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const reason = `The browser could not read it: ${why}`;
      result.damaged.push({ name, reason, isPartlyRead: false });
    }
  }
  return result;
}

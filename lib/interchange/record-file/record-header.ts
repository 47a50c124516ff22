/** The first line of a record file: what the file is, and what it should hold. */
import * as z from 'zod';
import { RECORD_FILE_VERSION, RECORD_FORMAT } from './record-format';

const profileSchema = z.object({
  id: z.string().min(1),
  /** Null where the learner has given none. */
  name: z.string().nullable(),
  events: z.int().min(0),
});
export type FileProfile = z.infer<typeof profileSchema>;

export const recordHeaderSchema = z.object({
  format: z.literal(RECORD_FORMAT),
  version: z.int().min(1),
  /** ISO 8601 time in UTC. */
  exportedAt: z.iso.datetime(),
  /** How many lines of events follow. */
  events: z.int().min(0),
  profiles: z.array(profileSchema),
  /** The profile in use where the file was written; null where nobody had begun. */
  current: z.string().min(1).nullable(),
});
export type RecordHeader = z.infer<typeof recordHeaderSchema>;

const ours = z.object({ format: z.literal(RECORD_FORMAT) });

/** A header of a newer version, whose other parts may differ. */
export const newerHeader = z.object({ version: z.number().gt(RECORD_FILE_VERSION) });

/** Whether a line means to be a header, right or wrong. */
export function isHeader(line: unknown): boolean {
  return ours.safeParse(line).success;
}

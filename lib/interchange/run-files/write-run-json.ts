/** Writes a run as JSON: the record as it is, with the same remarks as the other files carry. */
import * as z from 'zod';
import { runSchema } from '@/lib/core/experiment';
import { describeDifferences, describeRun } from './describe-run';
import type { RunRecord } from './run-record';

/** What the file holds. Accuracies are fractions, losses nats, times milliseconds, as in the run. */
export const runFileSchema = z.strictObject({
  format: z.literal('tenfold-run'),
  version: z.literal(1),
  /** For people: what came from the page, and what will differ where somebody trains by it. */
  about: z.array(z.string()),
  recordedAt: z.iso.datetime(),
  run: runSchema,
});
export type RunFile = z.infer<typeof runFileSchema>;

/** The whole file. `record` was checked. */
export function writeRunJson(record: RunRecord): string {
  const file: RunFile = {
    format: 'tenfold-run',
    version: 1,
    about: [
      ...describeRun(record).map(({ label, text }) => `${label}: ${text}`),
      ...describeDifferences(record.run),
    ],
    recordedAt: new Date(record.recordedAt).toISOString(),
    run: record.run,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

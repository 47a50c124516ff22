/** What every file of a run is written from, and the check it passes first. Which files there are is decided in write-run-file.ts. */
import { runSchema, type Run } from '@/lib/core/experiment';

export interface RunRecord {
  run: Run;
  /** ISO 8601: when the run ended. */
  recordedAt: string;
}

/**
 * The same record with nothing in the run that its schema does not name, so that a number which
 * neither JSON nor Python can hold never reaches a file.
 *
 * @throws RangeError where the run or the date is not what its type says.
 */
export function checkRunRecord({ run, recordedAt }: RunRecord): RunRecord {
  const parsed = runSchema.safeParse(run);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RangeError(
      `The run cannot be written to a file: at ${issue!.path.join('.') || 'its root'}: ${issue!.message}.`,
    );
  }
  if (Number.isNaN(Date.parse(recordedAt))) {
    throw new RangeError(
      `The run cannot be written to a file: its date is "${recordedAt}", expected one like 2026-01-02T03:04:05Z.`,
    );
  }
  return { run: parsed.data, recordedAt };
}

/** Says why something is no event, in the words of the schema. Pages load this only where there is such a thing. */
import { eventSchema } from './event';
import { explainMismatch } from './explain-mismatch';

/** As `explainMismatch` says it. */
export function explainUnfit(value: unknown): string {
  const { error } = eventSchema.safeParse(value);
  return error ? explainMismatch(error, value) : 'it fits after all';
}

/** The first thing that does not fit: where, and what was expected. */
export function findMismatch(value: unknown): { path: string; message: string } {
  const issue = eventSchema.safeParse(value).error?.issues[0];
  return { path: issue?.path.join('.') || 'its root', message: issue?.message ?? 'unknown' };
}

/** Says why something is no event of this version: the first thing that does not fit, in a few words. */
import type { ZodError } from 'zod';

const LONGEST_TEXT = 60;
const DEEPEST_PATH = 32;

/** Without a full stop, as part of a sentence: `at payload.run: expected object, received null`. */
export function explainMismatch(error: ZodError, value: unknown): string {
  const [issue] = error.issues;
  const where = issue?.path.slice(0, DEEPEST_PATH).join('.') ?? '';
  if (where === 'type') return `the type ${nameType(value)} is unknown to this page`;
  return `at ${shorten(where) || 'its root'}: ${shorten(issue?.message ?? 'unknown')}`;
}

function nameType(value: unknown): string {
  const type = typeof value === 'object' && value && 'type' in value ? value.type : undefined;
  return typeof type === 'string' ? JSON.stringify(shorten(type)) : `of kind ${typeof type}`;
}

/** What comes from outside may be of any length. */
function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

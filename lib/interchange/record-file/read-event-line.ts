/**
 * Reads one line of a record file, which may hold anything. The checksum is compared before the
 * event is parsed, so that damage is told apart from an event of another version.
 */
import * as z from 'zod';
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import {
  EVENT_VERSION,
  eventSchema,
  explainMismatch,
  type LearningEvent,
} from '@/lib/core/progress';
import { FORBIDDEN_KEYS, MAX_DEPTH, MAX_VALUES, findExcess, findTrap } from './scan-json';

/** In UTF-16 units. The longest event lists the ids of an import that filled a whole file. */
export const MAX_LINE_LENGTH = 10_000_000;
/** A device that counts an event a second comes here after thirty years. */
const MAX_SEQ = 1_000_000_000;

export type EventLine =
  | { kind: 'event'; event: LearningEvent }
  /** An intact event of a newer version of the site. */
  | { kind: 'newer'; version: number }
  /** `reason` is a sentence without its beginning: "is not complete JSON". */
  | { kind: 'unreadable'; reason: string };

export type JsonLine = { kind: 'json'; value: unknown } | { kind: 'unreadable'; reason: string };

const eventLine = z.object({ event: z.looseObject({}), check: z.string() });
const newerEvent = z.object({ v: z.number().gt(EVENT_VERSION) });

/** Parses a line that may be hostile: no excess, no key that could reach a prototype. */
export function parseLine(text: string): JsonLine {
  if (text.length > MAX_LINE_LENGTH)
    return unreadable(`is ${text.length} characters long; the longest of an export is shorter`);
  const excess = findExcess(text);
  if (excess === 'too-deep') return unreadable(`is nested more than ${MAX_DEPTH} levels deep`);
  if (excess) return unreadable(`lists more than ${MAX_VALUES} values`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable('is not complete JSON');
  }
  const trap = findTrap(value);
  return trap ? unreadable(trap) : { kind: 'json', value };
}

/** What a parsed line holds. */
export function readEventLine(line: unknown): EventLine {
  const parts = eventLine.safeParse(line);
  if (!parts.success)
    return unreadable(`has no "event" with its "check", but is ${describe(line)}`);
  const { event, check } = parts.data;
  const found = crc32(canonicalJson(event));
  if (found !== check)
    return unreadable(`was changed or damaged: its checksum is ${found}, expected ${quote(check)}`);
  const newer = newerEvent.safeParse(event);
  if (newer.success) return { kind: 'newer', version: newer.data.v };
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return unreadable(`holds no event: ${explainMismatch(parsed.error, event)}`);
  if (parsed.data.seq > MAX_SEQ)
    return unreadable(`holds no event: at seq: no device counts to ${parsed.data.seq}`);
  if (FORBIDDEN_KEYS.has(parsed.data.deviceId))
    return unreadable(`holds no event: at deviceId: "${parsed.data.deviceId}" is no id`);
  return { kind: 'event', event: parsed.data };
}

/** What a value is, in a few words: `an object with the keys "a", "b"`. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value !== 'object') return `a ${typeof value}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 5).map(quote).join(', ');
  return `an object with the keys ${shown}${keys.length > 5 ? ' …' : ''}`;
}

function unreadable(reason: string): { kind: 'unreadable'; reason: string } {
  return { kind: 'unreadable', reason };
}

/** Texts of a file in a sentence: short, whatever they hold. */
function quote(text: string): string {
  return JSON.stringify(quoteless(text));
}

function quoteless(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

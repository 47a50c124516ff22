/**
 * An event as it lies on disk: with a checksum, so that damage is seen even where the damaged event
 * would still parse. What is done about damage is decided in read-events.ts.
 */
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';
import { EVENT_VERSION, parseEvent, type LearningEvent } from '@/lib/core/progress';

export type StoredEvent = LearningEvent & { check: string };

export type OpenedEvent =
  | { kind: 'event'; event: LearningEvent }
  /** Intact, and written by a newer version of the site. */
  | { kind: 'newer' }
  /** Why, is worked out where somebody wants to know: it takes the schemas, which pages do not load for what is whole. */
  | { kind: 'damaged'; explain: () => Promise<string> };

/** `check` is the CRC-32 of the canonical JSON of everything else, in this version and later ones. */
export function sealEvent(event: LearningEvent): StoredEvent {
  return { ...event, check: crc32(canonicalJson(event)) };
}

/** Takes anything. An event without a checksum, as the first version stored them, is taken as it is. */
export function openStored(record: unknown): OpenedEvent {
  try {
    const broken = findBrokenSeal(record);
    if (broken) return { kind: 'damaged', explain: async () => broken };
    if (isNewer(record)) return { kind: 'newer' };
    const event = parseEvent(record);
    return event ? { kind: 'event', event } : { kind: 'damaged', explain: () => explain(record) };
  } catch (error) {
    const reason = `It could not be looked at: ${String(error)}`;
    return { kind: 'damaged', explain: async () => reason };
  }
}

function findBrokenSeal(record: unknown): string | null {
  if (!isObject(record) || typeof record.check !== 'string') return null;
  const { check, ...event } = record;
  const found = crc32(canonicalJson(event));
  return found === check ? null : `Its checksum is ${found}, expected ${check}.`;
}

function isNewer(record: unknown): boolean {
  return isObject(record) && Number.isFinite(record.v) && Number(record.v) > EVENT_VERSION;
}

async function explain(record: unknown): Promise<string> {
  try {
    const { explainUnfit } = await import('@/lib/core/progress/explain-unfit');
    return `It holds no event: ${explainUnfit(record)}.`;
  } catch {
    return 'It holds no event.';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An event as it lies on disk: with a checksum, so that damage is seen even where the damaged event
 * would still parse. What is done about damage is decided in read-events.ts.
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

export type StoredEvent = LearningEvent & { check: string };

export type OpenedEvent =
  | { kind: 'event'; event: LearningEvent }
  /** Intact, and written by a newer version of the site. */
  | { kind: 'newer' }
  | { kind: 'damaged'; reason: string };

const sealed = z.looseObject({ check: z.string() });
const newer = z.object({ v: z.number().gt(EVENT_VERSION) });

/** `check` is the CRC-32 of the canonical JSON of everything else, in this version and later ones. */
export function sealEvent(event: LearningEvent): StoredEvent {
  return { ...event, check: crc32(canonicalJson(event)) };
}

/** Takes anything. An event without a checksum, as the first version stored them, is taken as it is. */
export function openStored(record: unknown): OpenedEvent {
  try {
    const parsed = sealed.safeParse(record);
    if (parsed.success) {
      const { check, ...event } = parsed.data;
      const found = crc32(canonicalJson(event));
      if (found !== check)
        return { kind: 'damaged', reason: `Its checksum is ${found}, expected ${check}.` };
    }
    if (newer.safeParse(record).success) return { kind: 'newer' };
    const event = eventSchema.safeParse(record);
    if (event.success) return { kind: 'event', event: event.data };
    return {
      kind: 'damaged',
      reason: `It holds no event: ${explainMismatch(event.error, record)}.`,
    };
  } catch (error) {
    return { kind: 'damaged', reason: `It could not be looked at: ${String(error)}` };
  }
}

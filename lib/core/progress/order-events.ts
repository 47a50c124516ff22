/**
 * A list of events as the fold sees it: each once, in an order that never depends on how they
 * arrived. What an event means is decided elsewhere.
 */
import { canonicalJson } from '../canonical-json';
import type { LearningEvent } from './event';

/** By time; ties by device, number and id. */
export function orderEvents(events: readonly LearningEvent[]): LearningEvent[] {
  const chosen = new Map<string, LearningEvent>();
  for (const event of events) {
    const other = chosen.get(event.id);
    chosen.set(event.id, other ? chooseVersion(other, event) : event);
  }
  return [...chosen.values()]
    .map((event) => ({ event, time: Date.parse(event.at) }))
    .sort((a, b) => a.time - b.time || compareOrigin(a.event, b.event))
    .map(({ event }) => event);
}

/**
 * Two events with one id should be the same. Where they are not, the one whose canonical JSON is
 * smaller stands, so that every device chooses the same one.
 */
export function chooseVersion(one: LearningEvent, other: LearningEvent): LearningEvent {
  if (one === other) return one;
  return canonicalJson(one) <= canonicalJson(other) ? one : other;
}

function compareOrigin(a: LearningEvent, b: LearningEvent): number {
  return compare(a.deviceId, b.deviceId) || a.seq - b.seq || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

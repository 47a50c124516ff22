/**
 * What a tab knows of the record, in memory: events that are on disk, and batches of events that
 * still have to get there. When they are written is decided in record-store.ts.
 */
import type { LearningEvent } from '@/lib/core/progress';
import type { EventBatch } from './write-events';

export interface UnsavedBatch extends EventBatch {
  /** Was on disk once, or still is elsewhere; it waits until what the learner does now is written. */
  restored: boolean;
}

export interface EventLedger {
  /** The ids of the events on disk. */
  savedIds(): ReadonlySet<string>;
  /** Every event once, in no particular order. */
  all(): LearningEvent[];
  has(id: string): boolean;
  add(batch: UnsavedBatch): void;
  /** The batch to be written next. */
  next(): UnsavedBatch | undefined;
  /** A batch is on disk, in this form. */
  confirm(batch: UnsavedBatch, events: readonly LearningEvent[]): void;
  /** A batch is given up. False where it is not waiting any more. */
  drop(batch: UnsavedBatch): boolean;
  /** These were read from the disk. */
  takeIn(events: readonly LearningEvent[]): void;
  /** Only these are on disk: what is missing has to be written again. */
  compareWith(ids: ReadonlySet<string>, profileId: string): void;
}

const RESTORED_AT_ONCE = 500;

export function createLedger(): EventLedger {
  const saved = new Map<string, LearningEvent>();
  const unsaved = new Set<UnsavedBatch>();

  function add(batch: UnsavedBatch): void {
    for (let from = 0; batch.restored && from < batch.events.length; from += RESTORED_AT_ONCE) {
      unsaved.add({ ...batch, events: batch.events.slice(from, from + RESTORED_AT_ONCE) });
    }
    if (!batch.restored) unsaved.add(batch);
  }

  function unsavedEvents(): LearningEvent[] {
    return [...unsaved].flatMap(({ events }) => events);
  }

  return {
    savedIds: () => new Set(saved.keys()),
    all: () => [
      ...new Map([
        ...unsavedEvents().map((event) => [event.id, event] as const),
        ...saved,
      ]).values(),
    ],
    has: (id) => saved.has(id) || unsavedEvents().some((event) => event.id === id),
    add,
    next: () => {
      const batches = [...unsaved];
      return batches.find(({ restored }) => !restored) ?? batches[0];
    },
    confirm: (batch, events) => {
      unsaved.delete(batch);
      for (const event of events) saved.set(event.id, event);
    },
    drop: (batch) => unsaved.delete(batch),
    takeIn: (events) => {
      for (const event of events) saved.set(event.id, event);
    },
    compareWith: (ids, profileId) => {
      const missing = [...saved.values()].filter(({ id }) => !ids.has(id));
      for (const { id } of missing) saved.delete(id);
      add({ events: missing, profileId, provisional: false, restored: true });
    },
  };
}

/** What the record of a tab offers. How it keeps its promises is in record-store.ts. */
import type { StoreApi } from 'zustand/vanilla';
import type { Happening, LearningEvent } from '@/lib/core/progress';
import type { UnsavedBatch } from './event-ledger';
import type { MirrorStorage } from './mirror-events';
import type { RecordState } from './record-state';

export interface LearningRecord {
  store: StoreApi<RecordState>;
  /** Loads once, then follows the other tabs. Harmless when called again. */
  start(): void;
  /** Gives the fact its identity and puts it in the queue. It belongs to the profile whose turn it is, unless told. */
  append(happening: Happening, profileId?: string): Appended;
  /** Puts events that have their identity in the queue, all in one transaction. */
  merge(events: readonly LearningEvent[]): Appended;
  /** Takes back what found no room on disk, and says why. Null where something else is the matter, or nothing. */
  giveUp(appended: Appended): Error | null;
  /** Keeps a copy of what is on disk, beside the daily ones. Rejects with the browser's DOMException. */
  backUp(): Promise<void>;
  /** Changes whose turn it is on this device. Resolves as `Appended.settled` does. */
  switchProfile(profileId: string): Promise<void>;
  /** Resolves when nothing is queued any more, however long the browser takes; the status tells how it went. */
  finish(): Promise<void>;
  /** Finishes what is queued, then lets go of the database and of the other tabs. */
  close(): Promise<void>;
}

export interface Appended {
  /** Null where the fact fits no schema and can never be saved. */
  batch: UnsavedBatch | null;
  /** Resolves when it is on disk, or when the learner is told that it is not; never rejects. */
  settled: Promise<void>;
}

export interface RecordOptions {
  database?: string;
  /** The time as ISO 8601 in UTC. */
  now?: () => string;
  factory?: IDBFactory | undefined;
  storage?: MirrorStorage | null;
  /** After so long without an answer of the browser the learner is told. */
  patienceMs?: number;
  /** After so long an attempt counts as failed. */
  attemptMs?: number;
  /** What could not be saved is tried again after so long. */
  retryMs?: number;
}

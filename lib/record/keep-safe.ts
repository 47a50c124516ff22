/**
 * What is done beside the learner's work, once a visit and once a day: a snapshot, and another look
 * at the databases that were set aside. Nothing waits for it, and its failures are tried again.
 */
import type { LearningEvent } from '@/lib/core/progress';
import type { EventLedger } from './event-ledger';
import type { Connection } from './keep-connection';
import type { DatabaseNames } from './name-database';
import { describeSetAside } from './record-state';
import { noteCarried, readCarried, readSetAside } from './recover-events';
import { takeSnapshot } from './snapshots';

export interface SafeKeeper {
  /** Does all of it now. */
  keep(): void;
  /** The same, where the last time was a day ago. */
  keepDaily(): void;
  /** Resolves when nothing is under way. */
  finished(): Promise<void>;
}

export interface SafeKeeperOptions {
  connection: Connection;
  ledger: EventLedger;
  names: DatabaseNames;
  factory: IDBFactory | undefined;
  attemptMs: number;
  now: () => string;
  /** Puts events back into the record that it may have lost. */
  restore(events: readonly LearningEvent[]): void;
  /** Writes what waits. */
  save(): Promise<void>;
  /** Says what the learner should know; null where there is nothing. */
  tell(notice: string | null): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function createSafeKeeper(options: SafeKeeperOptions): SafeKeeper {
  const { connection, ledger, names, factory, attemptMs, now, restore, save, tell } = options;
  let last = -Infinity;
  let running: Promise<void> = Promise.resolve();

  function keep(): void {
    last = Date.parse(now());
    running = running.then(keepNow).catch(() => {
      // Copies that cannot be made are made at the next visit.
    });
  }

  async function keepNow(): Promise<void> {
    await bringOver();
    const events = ledger.all();
    if (!ledger.next()) await connection.write((db) => takeSnapshot(db, events, now()));
  }

  async function bringOver(): Promise<void> {
    const carried = await connection.read(readCarried);
    const aside = await readSetAside(carried, names, factory, attemptMs);
    if (aside.length === 0) return;
    for (const { events } of aside) restore(events ?? []);
    tell(describeSetAside(aside.flatMap(({ name, events }) => (events ? [] : [name]))));
    await save();
    if (ledger.next()) return;
    for (const { name, events } of aside) {
      if (events) await connection.write((db) => noteCarried(db, name));
    }
  }

  return {
    keep,
    keepDaily: () => {
      if (Date.parse(now()) - last >= DAY_MS) keep();
    },
    finished: () => running,
  };
}

/** The runs that were interrupted, as their checkpoints on disk tell of them. */
import { engineOf, parseCheckpoint, type Engine, type RunConfig } from '@/lib/core/experiment';
import type { StoredSlot } from '@/lib/storage/stored-slot';

export type InterruptedRun =
  | {
      kind: 'ready';
      runId: string;
      config: RunConfig;
      engine: Engine;
      /** Where it goes on. */
      place: { epoch: number; step: number };
      epochs: number;
      /** Of its last finished epoch; null before the first. */
      valAccuracy: number | null;
      valLoss: number | null;
      savedAt: Date;
      /** True where its latest checkpoint is damaged and the one before is used. */
      isOlder: boolean;
    }
  | { kind: 'unreadable'; runId: string; savedAt: Date; message: string };

/** `slots` are the checkpoints of one run, the latest first; at least one. */
export function readInterrupted(slots: readonly StoredSlot[]): InterruptedRun {
  const { runId, savedAt } = slots[0]!;
  let message = '';
  for (const [index, { bytes }] of slots.entries()) {
    const parsed = parseCheckpoint(bytes);
    if (!parsed.ok) {
      message ||= parsed.error.message;
      continue;
    }
    const checkpoint = parsed.value;
    const last = checkpoint.epochs.at(-1);
    return {
      kind: 'ready',
      runId,
      config: checkpoint.config,
      engine: engineOf(checkpoint),
      place: checkpoint.place,
      epochs: checkpoint.epochs.length,
      valAccuracy: last?.valAccuracy ?? null,
      valLoss: last?.valLoss ?? null,
      savedAt: new Date(checkpoint.savedAt),
      isOlder: index > 0,
    };
  }
  return { kind: 'unreadable', runId, savedAt: new Date(savedAt), message };
}

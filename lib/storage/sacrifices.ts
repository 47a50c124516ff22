/** What this browser keeps that can be given up. The order is decided in write-with-room.ts. */
import { removeOldestRun } from './checkpoint-store';
import { dropDatasetCache } from './dataset-cache';
import type { Sacrifices } from './write-with-room';

/** @param spared The run whose checkpoints stay. */
export function sacrificesBut(spared: string | null): Sacrifices {
  return {
    dropDatasetCache,
    dropOldestRun: () => removeOldestRun(spared).catch(() => false),
  };
}

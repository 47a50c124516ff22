/** Writes to the record with room made for it: images that can be downloaded again go first, then checkpoints. */
import { dropDatasetCache } from '@/lib/storage/dataset-cache';
import { writeWithRoom, type Sacrifices } from '@/lib/storage/write-with-room';
import type { Connection } from './keep-connection';
import { writeEvents, type EventBatch, type WrittenBatch } from './write-events';

export { writeProfile } from './write-events';

/** Checkpoints are looked at only where the disk is full: few pages have anything to do with them. */
const SACRIFICES: Sacrifices = {
  dropDatasetCache,
  dropOldestRun: async () => {
    try {
      const { removeOldestRun } = await import('@/lib/storage/checkpoint-store');
      return await removeOldestRun(null);
    } catch {
      return false;
    }
  },
};

/** Resolves and rejects as `writeEvents` does. */
export async function saveEvents(connection: Connection, batch: EventBatch): Promise<WrittenBatch> {
  const write = () => connection.write((db) => writeEvents(db, batch));
  const { value } = await writeWithRoom(write, SACRIFICES);
  return value;
}

/** Writes to the record with room made for it: images that can be downloaded again go first, then checkpoints. */
import { sacrificesBut, writeWithRoom } from '@/lib/storage/write-with-room';
import type { Connection } from './keep-connection';
import { writeEvents, type EventBatch, type WrittenBatch } from './write-events';

export { writeProfile } from './write-events';

/** Resolves and rejects as `writeEvents` does. */
export async function saveEvents(connection: Connection, batch: EventBatch): Promise<WrittenBatch> {
  const write = () => connection.write((db) => writeEvents(db, batch));
  const { value } = await writeWithRoom(write, sacrificesBut(null));
  return value;
}

/**
 * Writes the checkpoints of a run while it goes on: the run never waits for the disk, and never fails
 * with it. Of checkpoints that come faster than the disk, the latest is written.
 */
import { writeCheckpoint, type Checkpoint } from '@/lib/core/experiment';
import { putCheckpoint, readCheckpoints } from '@/lib/storage/checkpoint-store';
import type { StoredSlot } from '@/lib/storage/stored-slot';
import { sacrificesBut } from '@/lib/storage/sacrifices';
import { isFull, writeWithRoom, type GivenUp } from '@/lib/storage/write-with-room';
import type { KeepingEvent } from '../messages';
import { messageOf } from './message-of';

/** Where checkpoints are; replaced in tests. */
export interface CheckpointShelf {
  /** Resolves once they are on disk, with what had to be given up for it. */
  put(owner: string, checkpoint: Checkpoint): Promise<GivenUp[]>;
  /** Of one run, the latest first. */
  read(runId: string): Promise<Pick<StoredSlot, 'bytes'>[]>;
}

export interface CheckpointKeeper {
  keep(checkpoint: Checkpoint): void;
  /** Resolves when nothing is being written any more, or when that takes too long. */
  settle(): Promise<void>;
}

/** So long the end of a run waits for the disk. */
const SETTLE_LIMIT_MS = 5_000;

export function createCheckpointKeeper(
  shelf: CheckpointShelf,
  owner: string,
  emit: (event: KeepingEvent) => void,
): CheckpointKeeper {
  let waiting: Checkpoint | null = null;
  let writing: Promise<void> | null = null;

  const write = async (checkpoint: Checkpoint): Promise<void> => {
    const { runId, place } = checkpoint;
    try {
      const givenUp = await shelf.put(owner, checkpoint);
      const { epoch, step } = place;
      emit({ type: 'kept', runId, epoch, step, note: describeGivenUp(givenUp) });
    } catch (error) {
      emit({ type: 'not-kept', runId, message: explain(error) });
    }
  };
  const writeAll = async (): Promise<void> => {
    while (waiting) {
      const next = waiting;
      waiting = null;
      await write(next);
    }
    writing = null;
  };

  return {
    keep(checkpoint) {
      waiting = checkpoint;
      writing ??= writeAll();
    },
    async settle() {
      if (!writing) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, SETTLE_LIMIT_MS)));
      await Promise.race([writing, late]);
      clearTimeout(timer);
    },
  };
}

/** The disk of this browser. */
export const BROWSER_SHELF: CheckpointShelf = {
  async put(owner, checkpoint) {
    const { runId, savedAt } = checkpoint;
    const bytes = writeCheckpoint(checkpoint);
    const stored = { runId, owner, savedAt: Date.parse(savedAt), bytes };
    const { givenUp } = await writeWithRoom(() => putCheckpoint(stored), sacrificesBut(runId));
    return givenUp;
  },
  read: readCheckpoints,
};

function describeGivenUp(givenUp: readonly GivenUp[]): string | null {
  if (givenUp.length === 0) return null;
  const names = givenUp.map((one) => GIVEN_UP[one]).join(' and ');
  return `Space is short on this device. To keep this run, ${names} were given up; your record is untouched.`;
}

const GIVEN_UP: Record<GivenUp, string> = {
  'dataset-cache': 'the images kept here (they will be downloaded again)',
  'old-checkpoints': 'the oldest interrupted runs',
};

function explain(error: unknown): string {
  const consequence =
    'It goes on, but if this tab is closed before its end, what was trained since its last checkpoint is lost. Your record is untouched.';
  return isFull(error)
    ? `This browser has no storage left for this site, so the run cannot be kept. ${consequence} Free some space; it is tried again at the next checkpoint.`
    : `The run cannot be kept: ${messageOf(error).replace(/\.$/, '')}. ${consequence}`;
}

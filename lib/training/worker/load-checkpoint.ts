/** The checkpoint that a run goes on from: the latest that can be read. Whether it fits what is here is decided in train-run.ts. */
import { parseCheckpoint, type Checkpoint } from '@/lib/core/experiment';
import type { CheckpointShelf } from './keep-checkpoints';
import { messageOf } from './message-of';
import { TrainingFailure } from './training-failure';

export interface LoadedCheckpoint {
  checkpoint: Checkpoint;
  /** Says that it is not the latest; null where it is. */
  note: string | null;
}

/** @throws TrainingFailure `checkpoint` where there is none, or none that can be read. */
export async function loadCheckpoint(
  shelf: CheckpointShelf,
  runId: string,
): Promise<LoadedCheckpoint> {
  const slots = await shelf.read(runId).catch((error: unknown) => {
    throw new TrainingFailure(
      'checkpoint',
      `The checkpoints of this browser cannot be read: ${messageOf(error)}. Reload the page and try again.`,
      { cause: error },
    );
  });
  let problem: string | null = null;
  for (const { bytes } of slots) {
    const parsed = parseCheckpoint(bytes);
    if (parsed.ok && parsed.value.runId === runId) {
      const note =
        problem && 'Its latest checkpoint is damaged, so it goes on from the one before.';
      return { checkpoint: parsed.value, note };
    }
    problem ??= parsed.ok ? 'The checkpoint is of another run.' : parsed.error.message;
  }
  throw new TrainingFailure(
    'checkpoint',
    problem ?? 'There is no checkpoint of this run any more. Start it anew.',
  );
}

/** What became of a run's checkpoints, and of the workers that trained it. Pure. */
import type { KeepingEvent, TrainingProblem } from '@/lib/training/messages';

export interface Survival {
  /** The place of the last checkpoint on disk; `step` 0 is before the epoch's first step. Null where there is none. */
  kept: { epoch: number; step: number } | null;
  /** Why the latest could not be kept; null where it could. */
  trouble: string | null;
  /** What happened on the way, in sentences. */
  notes: readonly string[];
}

const UNTOUCHED: Survival = { kept: null, trouble: null, notes: [] };

export function noteKeeping(before: Survival = UNTOUCHED, event: KeepingEvent): Survival {
  if (event.type === 'not-kept') return { ...before, trouble: event.message };
  const { epoch, step, note } = event;
  const isNews = note !== null && !before.notes.includes(note);
  return {
    kept: { epoch, step },
    trouble: null,
    notes: isNews ? [...before.notes, note] : before.notes,
  };
}

/** `place` is where the run stood when its worker was lost. */
export function noteRestart(
  before: Survival,
  place: { epoch: number; step: number },
  problem: TrainingProblem['kind'],
): Survival {
  const happened = problem === 'silent' ? 'gave no sign of life any more' : 'broke down';
  const note = `In epoch ${place.epoch}, after step ${place.step}, the training worker ${happened}. Another one took its place and went on from the checkpoint ${namePlace(before.kept ?? place)}.`;
  return { ...before, notes: [...before.notes, note] };
}

export function namePlace({ epoch, step }: { epoch: number; step: number }): string {
  if (step > 0) return `in epoch ${epoch} after step ${step}`;
  return epoch === 1 ? 'at the beginning' : `after epoch ${epoch - 1}`;
}

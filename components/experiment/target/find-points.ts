/** What is held against each other on the axes of the target: your best run, the best recorded one, goal and claim. */
import type { EpochFigures, ReferenceRun } from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';

export interface TargetPoint {
  /** E.g. "run 4, rate 0.001". */
  config: { learningRate: number; epochs: number };
  /** Null for a recorded run. */
  number: number | null;
  /** The last epoch of the run. */
  last: EpochFigures;
}

interface EndedRun {
  config: { preset: string; learningRate: number; epochs: number };
  epochs: readonly EpochFigures[];
  outcome: { kind: string } | null;
}

/** Of the finished runs of a preset the one with the best validation accuracy at its last epoch; null where none has finished. */
export function findBestOwn(runs: readonly OwnRun[], preset: string): TargetPoint | null {
  const best = findBest(runs, preset);
  return best && { config: best.run.config, number: best.run.number, last: best.last };
}

/** The same of the recorded runs. */
export function findBestRecorded(
  runs: readonly ReferenceRun[],
  preset: string,
): TargetPoint | null {
  const best = findBest(runs, preset);
  return best && { config: best.run.config, number: null, last: best.last };
}

function findBest<R extends EndedRun>(
  runs: readonly R[],
  preset: string,
): { run: R; last: EpochFigures } | null {
  const finished = runs.flatMap((run) => {
    const last = run.epochs.at(-1);
    return last && run.outcome?.kind === 'finished' && run.config.preset === preset
      ? [{ run, last }]
      : [];
  });
  if (finished.length === 0) return null;
  return finished.reduce((a, b) => (b.last.valAccuracy > a.last.valAccuracy ? b : a));
}

/** What is held against each other on the axes of the target: your best run, the best recorded one, goal and claim. */
import type { EpochFigures, ReferenceRun, RunConfig } from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';

type ScheduleKind = RunConfig['schedule']['kind'];

export interface TargetPoint {
  /** E.g. "run 4, rate 0.001". */
  config: Pick<RunConfig, 'learningRate' | 'batchSize' | 'epochs'>;
  /** Null for a recorded run. */
  number: number | null;
  /** The last epoch of the run. */
  last: EpochFigures;
}

interface EndedRun {
  config: Pick<RunConfig, 'preset' | 'learningRate' | 'batchSize' | 'epochs' | 'schedule'>;
  epochs: readonly EpochFigures[];
  outcome: { kind: string } | null;
}

/** Of the finished runs of a preset, with that schedule or any, the one with the best validation accuracy at its last epoch; null where none has finished. */
export function findBestOwn(
  runs: readonly OwnRun[],
  preset: string,
  schedule: ScheduleKind | null = null,
): TargetPoint | null {
  const best = findBest(runs, preset, schedule);
  return best && { config: best.run.config, number: best.run.number, last: best.last };
}

/** The same of the recorded runs. */
export function findBestRecorded(
  runs: readonly ReferenceRun[],
  preset: string,
): TargetPoint | null {
  const best = findBest(runs, preset, null);
  return best && { config: best.run.config, number: null, last: best.last };
}

function findBest<R extends EndedRun>(
  runs: readonly R[],
  preset: string,
  schedule: ScheduleKind | null,
): { run: R; last: EpochFigures } | null {
  const finished = runs.flatMap((run) => {
    const last = run.epochs.at(-1);
    const { config } = run;
    const isAsked =
      config.preset === preset && (schedule === null || config.schedule.kind === schedule);
    return last && isAsked && run.outcome?.kind === 'finished' ? [{ run, last }] : [];
  });
  if (finished.length === 0) return null;
  return finished.reduce((a, b) => (b.last.valAccuracy > a.last.valAccuracy ? b : a));
}

/** What a training session is made of. index.ts puts the real parts in, tests put fakes. */
import type { Engine } from '@/lib/core/experiment';
import type { ProbeResult, TrainingEvent } from '../messages';
import type { Dataset, LoadProgress } from './dataset/dataset';
import type { CheckpointShelf } from './keep-checkpoints';
import type { RunControl } from './run-control';
import { createThrottle, PROGRESS_INTERVAL_MS } from './throttle';
import type { Trainer, TrainerOptions } from './trainer';

export interface SessionParts {
  emit: (event: TrainingEvent) => void;
  dataset: Dataset;
  /** Finds the best engine of this device; takes seconds. */
  probe: (threads: number | null) => Promise<ProbeResult>;
  createTrainer: (asked: AskedEngine, options: TrainerOptions) => Promise<Trainer>;
  checkpoints: CheckpointShelf;
  /** Resolves when messages that wait for the worker were handled. */
  letMessagesIn: () => Promise<void>;
  /** A clock in milliseconds. */
  now: () => number;
}

/** What a run is to be trained with. */
export interface AskedEngine {
  engine: Engine;
  /** At most this many threads; null means as many as there are cores. */
  threads: number | null;
}

/** The run that requests are about, from its start until the next one's. */
export interface CurrentRun {
  readonly runId: string;
  readonly control: RunControl;
  /** There from the moment training begins; null again once its weights are good for nothing. */
  trainer: Trainer | null;
  /** True once it ended in weights that can be tested. */
  isTestable: boolean;
}

/** Frees the run's memory. */
export function releaseRun(run: CurrentRun): void {
  run.trainer?.dispose();
  run.trainer = null;
  run.isTestable = false;
}

/** Passes a dataset's progress on at most ten times a second, the last one always. */
export function reportLoading(
  now: () => number,
  report: (progress: LoadProgress) => void,
): (progress: LoadProgress) => void {
  const mayReport = createThrottle(PROGRESS_INTERVAL_MS, now);
  return (progress) => {
    const isLast = progress.shards === progress.totalShards;
    if (mayReport() || isLast) report(progress);
  };
}

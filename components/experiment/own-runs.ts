/** The learner's runs as the lab shows them: those on record, numbered from 1, and the one of the run panel. */
import {
  isSameRecipe,
  type EpochFigures,
  type Engine,
  type Recipe,
  type RunConfig,
  type RunOutcome,
  type TestFigures,
} from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import type { RunRecord } from '@/lib/interchange/run-files/run-record';

export interface OwnRun {
  runId: string;
  /** Place in the record, 1 for the first run ever. */
  number: number;
  config: RunConfig;
  /** False where the experiment has changed its network, optimizer or split since. */
  isOfTask: boolean;
  engine: Engine;
  epochs: readonly EpochFigures[];
  /** Null while the run is going on, or where it failed and so has no end. */
  outcome: RunOutcome | null;
  /** True between its start and its end. */
  isActive: boolean;
  test: TestFigures | null;
  /** What its files are written from; null while it is not on record. */
  record: RunRecord | null;
}

/** In the order of the record; `current` comes last where it is not on record (yet). `recipe` is the task's. */
export function listOwnRuns(
  recorded: readonly RunFact[],
  current: Omit<OwnRun, 'number' | 'record' | 'isOfTask'> | null,
  recipe: Recipe,
): OwnRun[] {
  const runs = recorded.map((run, place): OwnRun => ({
    ...run,
    isOfTask: isSameRecipe(run.config, recipe),
    number: place + 1,
    isActive: false,
    record: { run, recordedAt: run.at },
  }));
  if (!current || runs.some((run) => run.runId === current.runId)) return runs;
  const isOfTask = isSameRecipe(current.config, recipe);
  return [...runs, { ...current, isOfTask, number: runs.length + 1, record: null }];
}

/** The number that a run has, or will have. */
export function numberOfRun(recorded: readonly RunFact[], runId: string | null): number {
  const place = recorded.findIndex((run) => run.runId === runId);
  return place >= 0 ? place + 1 : recorded.length + 1;
}

/** The learner's runs as the lab shows them: those on record, numbered from 1, and the one of the run panel. */
import type {
  EpochFigures,
  Engine,
  RunConfig,
  RunOutcome,
  TestFigures,
} from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import type { RunRecord } from '@/lib/interchange/run-files/run-record';

export interface OwnRun {
  runId: string;
  /** Place in the record, 1 for the first run ever. */
  number: number;
  config: RunConfig;
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

/** In the order of the record; `current` comes last where it is not on record (yet). */
export function listOwnRuns(
  recorded: readonly RunFact[],
  current: Omit<OwnRun, 'number' | 'record'> | null,
): OwnRun[] {
  const runs = recorded.map((run, place): OwnRun => ({
    ...run,
    number: place + 1,
    isActive: false,
    record: { run, recordedAt: run.at },
  }));
  if (!current || runs.some((run) => run.runId === current.runId)) return runs;
  return [...runs, { ...current, number: runs.length + 1, record: null }];
}

/** The number that a run has, or will have. */
export function numberOfRun(recorded: readonly RunFact[], runId: string | null): number {
  const place = recorded.findIndex((run) => run.runId === runId);
  return place >= 0 ? place + 1 : recorded.length + 1;
}

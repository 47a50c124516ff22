/**
 * A job: several planned runs, one after the other. Pure: who starts the runs and hears of their ends
 * is decided in components/experiment/jobs.
 */
import type { RunConfig } from '../run';

export type JobKind = 'sweep' | 'luck-check';

export interface PlannedRun {
  runId: string;
  config: RunConfig;
}

/** How the run of a job came out. A run that was stopped or diverged does not end its job, one that failed does. */
export type PlannedOutcome = 'finished' | 'stopped' | 'diverged' | 'failed';

export interface Job {
  kind: JobKind;
  planned: readonly PlannedRun[];
  /** Of the first runs, in order; the one after them is at hand while the job is going on. */
  outcomes: readonly PlannedOutcome[];
  /** The learner asked to start no more. */
  isStopped: boolean;
}

/** `planned` holds one run or more. */
export function beginJob(kind: JobKind, planned: readonly PlannedRun[]): Job {
  return { kind, planned, outcomes: [], isStopped: false };
}

/** The run that is going on, or comes next; null once the job is over. */
export function findAtHand(job: Job): PlannedRun | null {
  if (job.isStopped || job.outcomes.includes('failed')) return null;
  return job.planned[job.outcomes.length] ?? null;
}

/** After the end of a run; the same job where the run is not the one at hand. */
export function settleRun(job: Job, runId: string, outcome: PlannedOutcome): Job {
  if (job.planned[job.outcomes.length]?.runId !== runId) return job;
  return { ...job, outcomes: [...job.outcomes, outcome] };
}

/** No run is started after this; the one at hand still tells how it ended. */
export function stopJob(job: Job): Job {
  return findAtHand(job) ? { ...job, isStopped: true } : job;
}

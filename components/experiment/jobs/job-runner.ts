/**
 * Carries out jobs on a training session: starts the planned runs one after the other. What a job is,
 * and when it is over, is decided in lib/core/experiment/jobs. Knows no React.
 */
import {
  beginJob,
  findAtHand,
  settleRun,
  stopJob,
  type EngineChoice,
  type Job,
  type JobKind,
  type PlannedOutcome,
  type PlannedRun,
} from '@/lib/core/experiment';
import { isSweeping } from '../range-test/sweep-state';
import type { RunSession } from '../run-session';
import { isActive, runIdOf, type RunState } from '../run-state';

export interface JobRunner {
  /** The job going on, or the last one; null before the first. The same object until it changes. */
  getJob(): Job | null;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Begins a job, unless a run or a range test is going on. */
  start(kind: JobKind, planned: readonly PlannedRun[], choice: EngineChoice): void;
  /** Stops the run at hand and starts no more. */
  stop(): void;
}

export function createJobRunner(session: RunSession): JobRunner {
  let job: Job | null = null;
  let stopListening = (): void => {};
  const listeners = new Set<() => void>();

  const change = (next: Job): void => {
    if (next === job) return;
    job = next;
    for (const listener of listeners) listener();
  };

  const goOn = (choice: EngineChoice): void => {
    const next = job && findAtHand(job);
    if (next) session.start(next.runId, next.config, choice);
  };

  const listen = (choice: EngineChoice): (() => void) =>
    session.subscribe(() => {
      const { run } = session.getState();
      const runId = runIdOf(run);
      if (!job || runId === null || isActive(run)) return;
      const settled = settleRun(job, runId, outcomeOf(run));
      if (settled === job) return;
      change(settled);
      if (findAtHand(settled)) {
        // After the session has told everyone, and recorded, that this run ended.
        queueMicrotask(() => goOn(choice));
      } else stopListening();
    });

  return {
    getJob: () => job,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(kind, planned, choice) {
      const { run, sweep } = session.getState();
      if (planned.length === 0 || isActive(run) || isSweeping(sweep)) return;
      stopListening();
      change(beginJob(kind, planned));
      goOn(choice);
      stopListening = listen(choice);
    },
    stop() {
      if (!job) return;
      change(stopJob(job));
      session.stop();
    },
  };
}

function outcomeOf(run: RunState): PlannedOutcome {
  if (run.kind === 'ended') return run.outcome.kind;
  return run.kind === 'failed' ? 'failed' : 'stopped';
}

'use client';
/** The jobs of a lab for React: the job at hand and how one is begun. */
import { useState, useSyncExternalStore } from 'react';
import {
  findAtHand,
  planLuckCheck,
  planRateSweep,
  type EngineChoice,
  type Job,
  type RunConfig,
} from '@/lib/core/experiment';
import type { RunSession } from '../run-session';
import { createJobRunner } from './job-runner';

export interface Jobs {
  /** Going on, or over; null before the first. */
  job: Job | null;
  isGoingOn: boolean;
  startSweep(config: RunConfig, rates: readonly number[]): void;
  startLuckCheck(config: RunConfig): void;
  stop(): void;
}

export function useJobs(session: RunSession, choice: EngineChoice): Jobs {
  const [runner] = useState(() => createJobRunner(session));
  const job = useSyncExternalStore(runner.subscribe, runner.getJob, () => null);
  const plan = (configs: readonly RunConfig[]) =>
    // There wherever training is: both need a secure context.
    configs.map((config) => ({ runId: crypto.randomUUID(), config }));
  return {
    job,
    isGoingOn: job !== null && findAtHand(job) !== null,
    startSweep: (config, rates) =>
      runner.start('sweep', plan(planRateSweep(config, rates)), choice),
    startLuckCheck: (config) => runner.start('luck-check', plan(planLuckCheck(config)), choice),
    stop: runner.stop,
  };
}

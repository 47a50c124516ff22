/** The run that questions about the learner's own run are about: the last that has an epoch. */
import type { Run } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import type { AskedView } from './question-view';

export interface NumberedRun {
  run: Run;
  /** Place among all runs of the pattern, 1 for the first, as the experiment numbers them. */
  number: number;
  /** ISO time of its end. */
  at: string;
}

/** `runs` in order of time. Null where no run has an epoch. */
export function findLastRun(runs: readonly RunFact[]): NumberedRun | null {
  const place = runs.findLastIndex((run) => run.epochs.length > 0);
  const run = runs[place];
  return run ? { run, number: place + 1, at: run.at } : null;
}

/** The run that a question needs; null for most kinds, and where there is none. */
export function runFor(asked: AskedView, lastRun: NumberedRun | null): NumberedRun | null {
  return asked.kind === 'from-run' ? lastRun : null;
}

/** Whether a question cannot be answered before there is a run. */
export function waitsForRun(asked: AskedView, run: NumberedRun | null): boolean {
  return asked.kind === 'from-run' && run === null;
}

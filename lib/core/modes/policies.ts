/** When a mode counts as started and as complete, as functions shared by the ten policies. */
import { judgeRun } from '../experiment/judge-run';
import type { ModeContext, ModeStatus } from './mode';
import type { ModeId } from './mode-id';

/** Complete when the lesson was read to its end. */
export function readToTheEnd(mode: ModeId): (context: ModeContext) => ModeStatus {
  return ({ progress }) => {
    if (progress.read[mode]) return { state: 'done', note: null };
    return { state: progress.opened[mode] ? 'started' : 'not-started', note: null };
  };
}

/** Complete when a run met its preset's target. */
export function targetMet({ progress, targets }: ModeContext): ModeStatus {
  const { runs } = progress;
  const met = runs.some((run) => judgeRun(run, targets[run.config.preset] ?? null).kind === 'met');
  if (met) return { state: 'done', note: 'Target met' };
  if (runs.length > 0)
    return { state: 'started', note: `${countRuns(runs.length)}, target not met` };
  return { state: progress.opened.experiment ? 'started' : 'not-started', note: null };
}

function countRuns(count: number): string {
  return count === 1 ? '1 run' : `${count} runs`;
}

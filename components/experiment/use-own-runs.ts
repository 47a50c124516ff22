'use client';
/** The list of the learner's runs, the same array until one is added, deleted or an epoch further: steps do not change it. */
import { useMemo } from 'react';
import type { Recipe } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import { listOwnRuns, type OwnRun } from './own-runs';
import { isActive, liveOf, type RunState } from './run-state';

/** `deleted` are ids of runs that are left out, also where the run panel still holds one. `recipe` is the task's. */
export function useOwnRuns(
  recorded: readonly RunFact[],
  state: RunState,
  deleted: ReadonlySet<string>,
  recipe: Recipe,
): readonly OwnRun[] {
  const { runId, config, engine, epochs } = liveOf(state) ?? NO_RUN;
  const outcome = state.kind === 'ended' ? state.outcome : null;
  const test = state.kind === 'ended' && state.test.kind === 'tested' ? state.test.figures : null;
  const isGoingOn = isActive(state);
  return useMemo(() => {
    const isKnown = runId !== null && config && engine && epochs;
    const current = isKnown
      ? { runId, config, engine, epochs, outcome, isActive: isGoingOn, test }
      : null;
    return listOwnRuns(recorded, current, recipe).filter((run) => !deleted.has(run.runId));
  }, [deleted, recipe, recorded, runId, config, engine, epochs, outcome, isGoingOn, test]);
}

const NO_RUN = { runId: null, config: null, engine: null, epochs: null };

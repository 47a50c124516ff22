/** Whether a run is the first of its kind, so that the learner can say what to expect of it. */
import { isSameRecipe } from '../network/recipe';
import type { RunConfig } from '../run';

/** A rate on a size counts as known once a run of the same recipe, schedule and batch size has had it. */
export function isPredictionDue(
  config: RunConfig,
  runs: readonly { config: RunConfig }[],
): boolean {
  return !runs.some(
    (run) =>
      run.config.preset === config.preset &&
      run.config.learningRate === config.learningRate &&
      run.config.batchSize === config.batchSize &&
      run.config.schedule.kind === config.schedule.kind &&
      isSameRecipe(run.config, config),
  );
}

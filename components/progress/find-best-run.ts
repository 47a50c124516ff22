/** The learner's best finished run, for a one-line summary. Whether it meets a target is judged elsewhere. */
import { type EpochFigures, isSameRecipe, type Recipe, splitImages } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';

export interface BestRun {
  run: RunFact;
  last: EpochFigures;
  /** How many images the validation figures are of. */
  validationImages: number;
}

/** By validation accuracy at the last epoch, of the runs of the task as it is now; null while none has finished. */
export function findBestRun(runs: readonly RunFact[], recipe: Recipe): BestRun | null {
  const finished = runs.flatMap((run) => {
    const last = run.epochs.at(-1);
    const counts = run.outcome.kind === 'finished' && isSameRecipe(run.config, recipe);
    return counts && last ? [{ run, last }] : [];
  });
  if (finished.length === 0) return null;
  const best = finished.reduce((a, b) => (b.last.valAccuracy > a.last.valAccuracy ? b : a));
  return { ...best, validationImages: splitImages(best.run.config).validation };
}

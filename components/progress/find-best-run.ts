/** The learner's best finished run, for a one-line summary. Whether it meets a target is judged elsewhere. */
import { type EpochFigures, splitImages } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';

export interface BestRun {
  run: RunFact;
  last: EpochFigures;
  /** How many images the validation figures are of. */
  validationImages: number;
}

/** By validation accuracy at the last epoch; null while no run has finished. */
export function findBestRun(runs: readonly RunFact[]): BestRun | null {
  const finished = runs.flatMap((run) => {
    const last = run.epochs.at(-1);
    return run.outcome.kind === 'finished' && last ? [{ run, last }] : [];
  });
  if (finished.length === 0) return null;
  const best = finished.reduce((a, b) => (b.last.valAccuracy > a.last.valAccuracy ? b : a));
  return { ...best, validationImages: splitImages(best.run.config.images).validation };
}

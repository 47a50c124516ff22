/** Recorded runs of one preset by learning rate, for the chart of what the rate decides. */
import { median, nameOptimizer, type ReferenceRun, splitImages } from '@/lib/core/experiment';

export interface RatePoint {
  rate: number;
  /** Validation accuracy at the last epoch of each seed's run, as fractions, lowest first. */
  accuracies: number[];
  medianAccuracy: number;
  /** Of the validation loss at the last epoch, in nats. */
  medianLoss: number;
}

export interface RateFigures {
  /** Lowest rate first; at least two. */
  points: RatePoint[];
  runs: number;
  /** Runs that diverged or were stopped, and so have no last epoch to draw. */
  unfinished: number;
  /** The one that most runs have: those of another are left out. */
  batchSize: number;
  /** E.g. "Adam". */
  optimizer: string;
  epochs: number;
  images: number;
  validationImages: number;
  backends: string[];
  /** ISO time of the latest recording. */
  recordedAt: string;
}

/** Null where fewer than two rates of the preset were recorded: one point decides nothing. */
export function summarizeRates(
  allRuns: readonly ReferenceRun[],
  preset: string,
): RateFigures | null {
  const constant = allRuns.filter(
    (run) => run.config.preset === preset && run.config.schedule.kind === 'constant',
  );
  const batchSize = findCommonSize(constant);
  const runs = constant.filter((run) => run.config.batchSize === batchSize);
  const finished = runs.filter((run) => run.outcome.kind === 'finished' && run.epochs.length > 0);
  const rates = [...new Set(finished.map((run) => run.config.learningRate))].sort((a, b) => a - b);
  const [first] = finished;
  if (!first || rates.length < 2) return null;
  return {
    points: rates.map((rate) => toPoint(rate, finished)),
    runs: finished.length,
    unfinished: runs.length - finished.length,
    batchSize: first.config.batchSize,
    optimizer: nameOptimizer(first.config.optimizer),
    epochs: first.config.epochs,
    images: first.config.images,
    validationImages: splitImages(first.config).validation,
    backends: [...new Set(finished.map((run) => run.engine.backend))].sort(),
    recordedAt: finished.map((run) => run.recordedAt).reduce((a, b) => (b > a ? b : a)),
  };
}

/** The batch size of most runs; the smallest of those where there are several. */
function findCommonSize(runs: readonly ReferenceRun[]): number | null {
  const sizes = runs.map((run) => run.config.batchSize).sort((a, b) => a - b);
  const count = (size: number): number => sizes.filter((one) => one === size).length;
  return sizes.reduce<number | null>(
    (best, size) => (best === null || count(size) > count(best) ? size : best),
    null,
  );
}

function toPoint(rate: number, finished: readonly ReferenceRun[]): RatePoint {
  const lasts = finished
    .filter((run) => run.config.learningRate === rate)
    .map((run) => run.epochs.at(-1)!);
  const accuracies = lasts.map((last) => last.valAccuracy).sort((a, b) => a - b);
  return {
    rate,
    accuracies,
    medianAccuracy: median(accuracies),
    medianLoss: median(lasts.map((last) => last.valLoss)),
  };
}

/**
 * The target of a preset, measured: what the best recorded learning rate, with its batch size, reaches over several
 * seeds, less an allowance for luck.
 */
import { recipeOf, type Recipe } from './network/recipe';
import type { ReferenceRun } from './run';
import type { Schedule } from './schedules/schedule';

/** What a run has to reach at its last epoch, on its validation images. */
export interface Target {
  /** Of the runs that it was measured with; runs of another are not held against it. */
  recipe: Recipe;
  /** At least this fraction. */
  valAccuracy: number;
  /** At most this mean cross-entropy, in nats. */
  valLoss: number;
  /** The recorded rate whose median validation accuracy at the last epoch is highest. */
  bestRate: number;
  /** The batch size that it was recorded with. */
  bestBatchSize: number;
  median: { valAccuracy: number; valLoss: number };
  /** Sample standard deviation over the seeds. */
  spread: { valAccuracy: number; valLoss: number };
  seeds: number;
}

const ALLOWED_SPREADS = 2;
const FEWEST_SEEDS = 3;

/**
 * From the runs with a schedule of that kind; that of the bonus is `plateau`. Null where no rate and batch
 * size of the preset has been recorded so with three seeds or more.
 */
export function measureTarget(
  runs: readonly ReferenceRun[],
  preset: string,
  schedule: Schedule['kind'] = 'constant',
): Target | null {
  const finals = runs
    .filter((run) => run.config.preset === preset && run.config.schedule.kind === schedule)
    .flatMap((run) => {
      const last = run.epochs.at(-1);
      const { learningRate, batchSize, seed } = run.config;
      return last && run.outcome.kind === 'finished'
        ? [{ recipe: recipeOf(run.config), rate: learningRate, batchSize, seed, ...last }]
        : [];
    });
  const key = (final: { rate: number; batchSize: number }) => `${final.rate} ${final.batchSize}`;
  const groups = [...new Set(finals.map(key))]
    .map((one) => finals.filter((final) => key(final) === one))
    .filter((group) => new Set(group.map((final) => final.seed)).size >= FEWEST_SEEDS)
    .map((group) => {
      const accuracies = group.map((final) => final.valAccuracy);
      const losses = group.map((final) => final.valLoss);
      return {
        recipe: group[0]!.recipe,
        bestRate: group[0]!.rate,
        bestBatchSize: group[0]!.batchSize,
        seeds: group.length,
        median: { valAccuracy: median(accuracies), valLoss: median(losses) },
        spread: { valAccuracy: standardDeviation(accuracies), valLoss: standardDeviation(losses) },
      };
    });
  if (groups.length === 0) return null;
  const best = groups.reduce((a, b) => (b.median.valAccuracy > a.median.valAccuracy ? b : a));
  return {
    ...best,
    valAccuracy: best.median.valAccuracy - ALLOWED_SPREADS * best.spread.valAccuracy,
    valLoss: best.median.valLoss + ALLOWED_SPREADS * best.spread.valLoss,
  };
}

/** The middle value; the mean of the two middle ones where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of a sample (divisor n − 1); 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

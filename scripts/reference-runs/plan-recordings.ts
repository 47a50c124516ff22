/** Which runs of a preset are recorded, and how each is called. */
import {
  clampRate,
  initialBatchSize,
  initialRate,
  isBatchSizeFree,
  isRateFree,
  listBatchSizes,
  rateRange,
  suggestPlateau,
  toRunConfig,
  type ExperimentTask,
  type Preset,
  type RunConfig,
} from '@/lib/core/experiment';
import type { RecordingOptions } from './parse-options';

export interface Recording {
  /** Of its file, without `.json`; unique in a pattern. */
  name: string;
  config: RunConfig;
}

/** From far too low to far too high; of a task that allows fewer, those that it allows. */
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01];
/**
 * The rate that gets a plateau schedule too, and several seeds in every preset: its luck decides the
 * target. Of a task that does not allow it, the rate that it begins with.
 */
const BEST_RATE = 0.001;
const SEEDS = [1, 2, 3];

/** In the smallest preset each run has three seeds; elsewhere only those with the best rate have. */
export function planRecordings(
  preset: Preset,
  task: ExperimentTask,
  {
    rates,
    batchSizes,
    seeds,
    schedule,
  }: Pick<RecordingOptions, 'rates' | 'batchSizes' | 'seeds' | 'schedule'>,
): Recording[] {
  const shown = task.presets.filter(({ hidden }) => !hidden);
  const isSmallest = shown.every(({ images }) => images >= preset.images);
  const sizes = batchSizes ?? [initialBatchSize(task)];
  const unknown = sizes.find((size) => !listBatchSizes(task).includes(size));
  if (unknown !== undefined) {
    const known = listBatchSizes(task).join(', ');
    throw new Error(`The task has no batch size ${unknown}; experiment.mdx has ${known}.`);
  }
  const range = rateRange(task);
  const outside = rates?.find((rate) => clampRate(rate, range) !== rate);
  if (outside !== undefined) {
    const allowed = isRateFree(task) ? `${range.min} to ${range.max}` : String(range.min);
    throw new Error(`The task has no learning rate ${outside}; experiment.mdx has ${allowed}.`);
  }
  const best = clampRate(BEST_RATE, range) === BEST_RATE ? BEST_RATE : initialRate(task);
  const known = task.schedules ? (['constant', 'plateau'] as const) : (['constant'] as const);
  const kinds = known.filter((kind) => (schedule ?? kind) === kind);
  if (kinds.length === 0) {
    throw new Error('The task allows no schedules; leave --schedule out.');
  }
  return kinds.flatMap((kind) =>
    (rates ?? (kind === 'plateau' ? [best] : listRates(task, best))).flatMap((rate) => {
      const isLuckMeasured = isSmallest || rate === best;
      return (seeds ?? (isLuckMeasured ? SEEDS : SEEDS.slice(0, 1))).flatMap((seed) =>
        sizes.map((batchSize) => planRecording(preset, task, { kind, rate, batchSize, seed })),
      );
    }),
  );
}

function listRates(task: ExperimentTask, best: number): number[] {
  const allowed = RATES.filter((rate) => clampRate(rate, rateRange(task)) === rate);
  return [...new Set([...allowed, best])].sort((a, b) => a - b);
}

function planRecording(
  { id, epochs }: Preset,
  task: ExperimentTask,
  {
    kind,
    rate,
    batchSize,
    seed,
  }: { kind: 'constant' | 'plateau'; rate: number; batchSize: number; seed: number },
): Recording {
  const schedule = kind === 'plateau' ? suggestPlateau(epochs) : { kind };
  // Runs of a task with one size are told apart without it.
  const batch = isBatchSizeFree(task) ? `-batch${batchSize}` : '';
  const name = `${id}-${rate}${batch}${kind === 'plateau' ? '-plateau' : ''}-seed${seed}`;
  return {
    name,
    config: toRunConfig(
      { preset: id, learningRate: rate, batchSize, schedule, epochs, seed },
      task,
    ),
  };
}

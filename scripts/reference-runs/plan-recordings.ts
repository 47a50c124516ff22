/** Which runs of a preset are recorded, and how each is called. */
import {
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

/** From far too low to far too high. */
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01];
/** The rate that gets a plateau schedule too, and several seeds in every preset: its luck decides the target. */
const BEST_RATE = 0.001;
const SEEDS = [1, 2, 3];

/** In the smallest preset each run has three seeds; elsewhere only those with the best rate have. */
export function planRecordings(
  preset: Preset,
  task: ExperimentTask,
  { rates, seeds, schedule }: Pick<RecordingOptions, 'rates' | 'seeds' | 'schedule'>,
): Recording[] {
  const shown = task.presets.filter(({ hidden }) => !hidden);
  const isSmallest = shown.every(({ images }) => images >= preset.images);
  const kinds = (['constant', 'plateau'] as const).filter((kind) => (schedule ?? kind) === kind);
  return kinds.flatMap((kind) =>
    (rates ?? (kind === 'plateau' ? [BEST_RATE] : RATES)).flatMap((rate) => {
      const isLuckMeasured = isSmallest || rate === BEST_RATE;
      return (seeds ?? (isLuckMeasured ? SEEDS : SEEDS.slice(0, 1))).map((seed) =>
        planRecording(preset, task, { kind, rate, seed }),
      );
    }),
  );
}

function planRecording(
  { id, epochs }: Preset,
  task: ExperimentTask,
  { kind, rate, seed }: { kind: 'constant' | 'plateau'; rate: number; seed: number },
): Recording {
  const schedule = kind === 'plateau' ? suggestPlateau(epochs) : { kind };
  const name = `${id}-${rate}${kind === 'plateau' ? '-plateau' : ''}-seed${seed}`;
  return {
    name,
    config: toRunConfig({ preset: id, learningRate: rate, schedule, epochs, seed }, task),
  };
}

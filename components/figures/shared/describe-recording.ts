/** Says in a sentence what recorded runs are: optimizer, images, epochs and seeds. */
import { formatCount } from '@/components/progress/format-figures';
import { nameOptimizer, splitImages } from '@/lib/core/experiment';
import type { DrawnRun } from '@/lib/core/figures';

/** `runs` is not empty. */
export function describeRecording(runs: readonly DrawnRun[]): string {
  const head = runs.length === 1 ? 'A recorded run' : `${runs.length} recorded runs`;
  const seeds = listDistinct(runs.map(({ config }) => config.seed));
  const seed = seeds.length === 1 ? `seed ${seeds[0]}` : `seeds ${seeds.join(', ')}`;
  const [sizes, batches] = [
    listDistinct(runs.map(({ config }) => config.images)),
    listDistinct(runs.map(({ config }) => config.batchSize)),
  ];
  // The runs of one experiment have one recipe.
  const { optimizer, validationSplit } = runs[0]!.config;
  const parts = sizes.map((images) => {
    const { train, validation } = splitImages({ images, validationSplit });
    return `${formatCount(train)} images to train and ${formatCount(validation)} to validate`;
  });
  return `${head}: ${nameOptimizer(optimizer)}, batch ${batches.join(' or ')}, ${parts.join(', or ')}, ${seed}.`;
}

function listDistinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

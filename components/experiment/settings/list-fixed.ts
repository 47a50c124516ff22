/** What a task fixes, in words: its recipe, the knobs that it does not leave free, and what its author adds. */
import { formatCount, formatRate } from '@/components/progress/format-figures';
import {
  DATASETS,
  isBatchSizeFree,
  isRateFree,
  initialBatchSize,
  initialRate,
  nameOptimizer,
  networkOf,
  summarizeNetwork,
  VALIDATION_SPLIT,
  type ExperimentTask,
} from '@/lib/core/experiment';

export interface FixedPart {
  label: string;
  text: string;
}

export function listFixed(task: ExperimentTask): FixedPart[] {
  const { dataset, network, validationSplit, optimizer, schedules, epochs } = task;
  const parts: (FixedPart | false)[] = [
    { label: 'Network', text: summarizeNetwork(networkOf({ network, optimizer, seed: 0 })) },
    {
      label: 'Images',
      text: `${DATASETS[dataset].title}, of which the last ${nameShare(validationSplit)} validates`,
    },
    { label: 'Input', text: 'Pixels divided by 255, one-hot labels' },
    { label: 'Optimizer', text: nameOptimizer(optimizer) },
    !isRateFree(task) && { label: 'Rate', text: formatRate(initialRate(task)) },
    !schedules && { label: 'Schedule', text: 'None: the rate stays as it is' },
    !isBatchSizeFree(task) && {
      label: 'Batch size',
      text: `${formatCount(initialBatchSize(task))} images`,
    },
    epochs === 'preset' && { label: 'Epochs', text: 'Those of the size' },
    ...task.constraints,
  ];
  return parts.filter((part) => part !== false);
}

function nameShare(share: number): string {
  return share === VALIDATION_SPLIT ? 'fifth' : `${Number((share * 100).toFixed(1))}\u00a0%`;
}

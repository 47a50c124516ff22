/** What the recorded runs of the largest size reach, held against what the source of the task claims. */
import {
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
} from '@/components/progress/format-figures';
import {
  bestEpochs,
  splitImages,
  type Claims,
  type ExperimentTask,
  type ReferenceRun,
} from '@/lib/core/experiment';
import { nameRate } from '../name-rate';

/** Sentences, or null where no run of the largest size is recorded. */
export function describeReach(
  { presets, validationSplit }: Pick<ExperimentTask, 'presets' | 'validationSplit'>,
  claim: Claims['target'],
  referenceRuns: readonly ReferenceRun[],
): string | null {
  const largest = presets.reduce((a, b) => (b.images > a.images ? b : a));
  const runs = referenceRuns.filter(({ config }) => config.preset === largest.id);
  const constant = findBest(runs, 'constant');
  if (!constant) return null;
  const plateau = findBest(runs, 'plateau');
  const { train, validation } = splitImages({ images: largest.images, validationSplit });
  const where = `What the network really reaches, in ${runs.length} recorded runs on ${formatCount(train)} + ${formatCount(validation)} images`;
  const reached = [
    `${nameRate(constant.config)} ${describeRun(constant)}`,
    ...(plateau
      ? [
          `rate ${formatRate(plateau.config.learningRate)} with ReduceLROnPlateau ${describeRun(plateau)}`,
        ]
      : []),
  ];
  const isMet = runs.some(({ epochs }) =>
    epochs.some(
      ({ valAccuracy, valLoss }) => valAccuracy >= claim.valAccuracy && valLoss < claim.valLoss,
    ),
  );
  const judgement = isMet
    ? 'The claim can be reached.'
    : 'None of them reaches the claim in any epoch: with this network, learning rate and epochs alone do not lead there.';
  return `${where}: ${reached.join('; ')}. ${judgement}`;
}

/** The run that ends with the best validation accuracy. */
function findBest(
  runs: readonly ReferenceRun[],
  kind: 'constant' | 'plateau',
): ReferenceRun | null {
  const last = (run: ReferenceRun): number => run.epochs.at(-1)?.valAccuracy ?? 0;
  return runs
    .filter(({ config }) => config.schedule.kind === kind)
    .reduce<ReferenceRun | null>(
      (best, run) => (best && last(best) >= last(run) ? best : run),
      null,
    );
}

function describeRun({ epochs, config }: ReferenceRun): string {
  const best = bestEpochs(epochs);
  const last = epochs.at(-1);
  if (!best || !last) return 'ended before its first epoch';
  const { byAccuracy, byLoss } = best;
  return `(seed ${config.seed}) came to ${formatPercent(byAccuracy.valAccuracy)} validation accuracy at best (epoch ${byAccuracy.epoch}) and to a loss of ${formatLoss(byLoss.valLoss)} (epoch ${byLoss.epoch}), and ended at ${formatPercent(last.valAccuracy)} and ${formatLoss(last.valLoss)}`;
}

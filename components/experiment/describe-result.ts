/** How a run ended and what it reached, in sentences. What counts as reached is decided by judgeRun. */
import {
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
} from '@/components/progress/format-figures';
import {
  EXPLODED_STEPS,
  GUESSING_LOSS,
  isStuckAtGuessing,
  judgeRun,
  splitImages,
  type Divergence,
  type EpochFigures,
  type RunConfig,
  type RunOutcome,
  type Target,
} from '@/lib/core/experiment';
import { formatPoints } from './format-cost';

interface EndedRun {
  config: RunConfig;
  epochs: readonly EpochFigures[];
  outcome: RunOutcome;
}

/** Of Adam: between the rates that kill the first network and those that hardly move it. */
const HIGH_RATE = 0.003;

/** Both figures of an epoch, with the images they are of. */
export function describeEpoch(figures: EpochFigures, config: RunConfig): string {
  const { validation } = splitImages(config);
  return `Epoch ${figures.epoch} of ${config.epochs}: validation accuracy ${formatPercent(figures.valAccuracy)}, loss ${formatLoss(figures.valLoss)}, on ${formatCount(validation)} images.`;
}

/** Short, to be spoken while other things go on. */
export function announceEpoch(figures: EpochFigures, config: RunConfig): string {
  return `Epoch ${figures.epoch} of ${config.epochs}: validation accuracy ${formatPercent(figures.valAccuracy)}, loss ${figures.valLoss.toFixed(2)}`;
}

/** Says whether the target was met, and by how much each of its two figures was missed. */
export function describeJudgement(run: EndedRun, target: Target | null): string {
  const judgement = judgeRun(run, target);
  switch (judgement.kind) {
    case 'no-target':
      return 'This size has no measured target yet: its runs have not been recorded. Compare your runs with one another.';
    case 'other-recipe':
      return 'It was trained before the network, the optimizer or the split of this experiment was changed, so it is not held against its target.';
    case 'unfinished':
      return 'A target asks for the last epoch of a whole run, so this one is not held against it.';
    case 'met':
      return `Target met. It asks for ${describeTarget(target!)}.`;
    case 'missed': {
      const { last, accuracyShort, lossOver } = judgement;
      const parts = [
        accuracyShort
          ? `accuracy is ${formatPoints(target!.valAccuracy - last.valAccuracy)} short`
          : 'accuracy is reached',
        lossOver
          ? `loss is ${formatLoss(last.valLoss - target!.valLoss)} too high`
          : 'loss is reached',
      ];
      return `Target not met: ${parts.join(', ')}. It asks for ${describeTarget(target!)}.`;
    }
    default:
      return judgement satisfies never;
  }
}

export function describeTarget({ valAccuracy, valLoss }: Target): string {
  return `validation accuracy of at least ${formatPercent(valAccuracy)} and validation loss of at most ${formatLoss(valLoss)} at the last epoch`;
}

/** What a finished run's curves tell beyond the target; null where they tell nothing unusual. */
export function explainCurves(
  { config, epochs }: Pick<EndedRun, 'config' | 'epochs'>,
  mayMoveRate: boolean,
): string | null {
  const last = epochs.at(-1);
  if (!last) return null;
  if (isStuckAtGuessing(epochs)) return explainStuck(config, mayMoveRate);
  const lowest = epochs.reduce((a, b) => (b.valLoss < a.valLoss ? b : a));
  if (last.valLoss > lowest.valLoss * 1.05 && last.trainLoss < lowest.trainLoss) {
    return `Validation loss was lowest at epoch ${lowest.epoch} (${formatLoss(lowest.valLoss)}) and rose after it while training loss went on falling: the network began to learn its training images by heart. Fewer epochs${mayMoveRate ? ', or a lower rate,' : ''} would stop nearer to the turn.`;
  }
  return null;
}

/** What divergence is, where it happened, and what to try. */
export function explainDivergence(
  at: Divergence,
  learningRate: number,
  mayMoveRate: boolean,
): string {
  const loss =
    at.loss === null
      ? 'the loss left the range of numbers (NaN or infinity)'
      : `the loss was above four times that of guessing for ${EXPLODED_STEPS} steps in a row (${at.loss.toLocaleString('en', { maximumSignificantDigits: 3 })} at the end; guessing among ten classes is ${GUESSING_LOSS.toFixed(3)})`;
  return `In epoch ${at.epoch}, step ${at.step}, ${loss}. Each step at ${formatRate(learningRate)} overshot the valley it aimed for and landed higher on the other side, until nothing was left to follow. The run was ended there. This is a finding about the rate, not a fault${mayMoveRate ? `: try ${formatRate(learningRate / 10)}, a tenth of it` : ''}.`;
}

function explainStuck({ learningRate, optimizer }: RunConfig, mayMoveRate: boolean): string {
  const guessing = `The loss stands at about ln 10 = ${GUESSING_LOSS.toFixed(3)}, that of guessing among ten classes`;
  const rate = formatRate(learningRate);
  if (optimizer !== 'adam') {
    const remedy = mayMoveRate ? ' Try a tenth of the rate, and ten times the rate.' : '';
    return `${guessing}: at ${rate} the steps were too short, or too few, to leave the start, or so long that its ReLU units fell to zero.${remedy}`;
  }
  if (learningRate >= HIGH_RATE) {
    const remedy = mayMoveRate ? ' Try a tenth of the rate.' : '';
    return `${guessing}: the network gives the same answer to every image. At ${rate} the first steps were so long that its ReLU units fell to zero, and no gradient gets through a unit that is zero. More epochs do not wake it up.${remedy}`;
  }
  const remedy = mayMoveRate ? 'Try a higher rate or more epochs.' : 'Try more epochs.';
  return `${guessing}: at ${rate} the steps were too short, or too few, to leave the start. ${remedy}`;
}

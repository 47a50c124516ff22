/** A run between its first step and its end: how far it is, how long it takes, what it reached. */
import { formatCount, formatLoss, formatPercent } from '@/components/progress/format-figures';
import { countSteps, estimateTimeLeft, type Pace } from '@/lib/core/experiment';
import { formatDuration } from '../format-cost';
import { countStepsDone, type LiveRun } from '../run-state';
import { FactList, type Fact } from './fact-list';
import { ProgressBar } from './progress-bar';

const HUGE_LOSS = 100;

export function TrainingProgress({
  live,
  pace,
  isPaused,
}: {
  live: LiveRun;
  /** Measured on this device; null where it was not. */
  pace: Pace | null;
  isPaused: boolean;
}) {
  const { config, epochs, step } = live;
  const { steps } = countSteps(config);
  const stepsDone = countStepsDone(live);
  const left = estimateTimeLeft(
    config,
    { stepsDone, epochsDone: epochs.length, elapsedMs: step?.elapsedMs ?? 0 },
    pace,
  );
  const last = epochs.at(-1);
  const facts: Fact[] = [
    { name: 'Epoch', value: `${Math.min(epochs.length + 1, config.epochs)} of ${config.epochs}` },
    whereInEpoch(live, stepsDone),
    {
      name: isPaused ? 'Left after going on' : 'Time left',
      value: left === null ? 'not known yet' : formatDuration(left),
    },
  ];
  if (last) {
    facts.push({
      name: `Validation, epoch ${last.epoch}`,
      value: `${formatPercent(last.valAccuracy)}, loss ${formatLoss(last.valLoss)}`,
    });
  } else if (step) {
    facts.push({
      name: 'Training so far',
      value: `${formatPercent(step.accuracy)}, loss ${writeLoss(step.loss)}`,
    });
  }
  return (
    <>
      <ProgressBar label="Steps done" value={stepsDone} max={steps} />
      <FactList facts={facts} />
    </>
  );
}

/** A loss that explodes has no use for decimals. */
function writeLoss(loss: number): string {
  return loss < HUGE_LOSS ? formatLoss(loss) : formatCount(Math.round(loss));
}

function whereInEpoch(live: LiveRun, stepsDone: number): Fact {
  if (live.validating) {
    const { images, totalImages } = live.validating;
    return {
      name: 'Validating',
      value: `${formatCount(images)} of ${formatCount(totalImages)} images`,
    };
  }
  const inEpoch = stepsDone - live.epochs.length * live.stepsPerEpoch;
  return {
    name: 'Step',
    value: `${formatCount(inEpoch)} of ${formatCount(live.stepsPerEpoch)}`,
  };
}

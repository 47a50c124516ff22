/** Why a plateau rule did or did not reduce the rate at the end of an epoch, in a sentence or two. */
import { formatLoss, formatPercent, formatRate } from '@/components/progress/format-figures';
import {
  listDifferences,
  MONITORS,
  PLATEAU_RULES,
  type PlateauParameters,
  type PlateauReason,
  type ReplayedEpoch,
} from '@/lib/core/experiment';

export const REASON_NAMES: Record<PlateauReason, string> = {
  'no-metric': 'not measured',
  improved: 'improved',
  'cooling-down': 'cooling down',
  waiting: 'waiting',
  reduced: 'reduced',
  'at-minimum': 'at its lowest',
};

export function explainStep(
  { reason, metric, rate, nextRate, before, after }: ReplayedEpoch,
  parameters: PlateauParameters,
): string {
  const { rule, patience, factor, minDelta, monitor } = parameters;
  const figure = MONITORS[monitor].toLowerCase();
  const value = formatMetric(monitor, metric);
  const best = before.best === null ? '' : formatMetric(monitor, before.best);
  const notBetter = `The ${figure}, ${value}, does not beat the best, ${best}, by more than ${describeMargin(rule, minDelta)}.`;
  switch (reason) {
    case 'no-metric':
      return `The ${figure} was not measured, so the epoch counts for nothing.`;
    case 'improved':
      return before.best === null
        ? `The first ${figure}, ${value}, is the best so far. The rate stays at ${formatRate(rate)}.`
        : `The ${figure} improved from ${best} to ${value}. The count begins again, and the rate stays at ${formatRate(rate)}.`;
    case 'cooling-down':
      return `${notBetter} The epoch is not counted: the cooldown after the last reduction is not over.`;
    case 'waiting':
      return `${notBetter} That makes ${countEpochs(after.wait)} without improvement; ${PLATEAU_RULES[rule]} reduces at ${rule === 'keras' ? Math.max(patience, 1) : patience + 1}.`;
    case 'reduced':
      return `${notBetter} Patience ran out: the rate is reduced from ${formatRate(rate)} to ${formatRate(nextRate)}${nextRate > rate * factor ? ', the lowest that is allowed' : ` (times ${factor})`}.`;
    case 'at-minimum':
      return `${notBetter} Patience ran out, but the rate, ${formatRate(rate)}, is as low as it may be.`;
    default:
      return reason satisfies never;
  }
}

/** Where the two rules part, over all epochs of a run. */
export function explainDifferences(
  keras: readonly ReplayedEpoch[],
  pytorch: readonly ReplayedEpoch[],
): string {
  const differences = listDifferences(keras, pytorch);
  if (differences.length === 0) {
    return keras.some(({ reason }) => reason === 'reduced')
      ? 'On this run both rules reduce at the same epochs.'
      : 'On this run neither rule ever reduces the rate.';
  }
  const [first, ...others] = differences;
  const rest = others.length === 0 ? '' : `, and again at ${listEpochs(others)}`;
  return `The two rules part at the end of epoch ${first}, where one reduces and the other does not${rest}.`;
}

export function formatMetric(monitor: PlateauParameters['monitor'], value: number): string {
  return monitor === 'valLoss' || monitor === 'trainLoss'
    ? formatLoss(value)
    : formatPercent(value);
}

function describeMargin(rule: PlateauParameters['rule'], minDelta: number): string {
  return rule === 'keras' ? String(minDelta) : `${minDelta} of it`;
}

function countEpochs(count: number): string {
  return count === 1 ? '1 epoch' : `${count} epochs`;
}

function listEpochs(epochs: readonly number[]): string {
  const last = epochs.at(-1)!;
  if (epochs.length === 1) return `epoch ${last}`;
  return `epochs ${epochs.slice(0, -1).join(', ')} and ${last}`;
}

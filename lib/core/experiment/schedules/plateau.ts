/**
 * Lowering the rate when a metric stops improving, after the rules of Keras and of PyTorch. Pure: a
 * rule maps the state and one epoch's metric to the next state, and says why it did what it did.
 */

import type { PlateauSchedule } from './schedule';

/** All that either rule looks at. The defaults of both are below. */
export type PlateauParameters = Omit<PlateauSchedule, 'kind'>;

/** keras/src/callbacks/reduce_lr_on_plateau.py. */
export const KERAS_PLATEAU: PlateauParameters = {
  rule: 'keras',
  monitor: 'valLoss',
  factor: 0.1,
  patience: 10,
  minDelta: 1e-4,
  cooldown: 0,
  minRate: 0,
};

/** torch/optim/lr_scheduler.py, `ReduceLROnPlateau` with `threshold_mode="rel"`. */
export const PYTORCH_PLATEAU: PlateauParameters = { ...KERAS_PLATEAU, rule: 'pytorch' };

export interface PlateauState {
  /** Null before the first epoch with a metric. */
  best: number | null;
  /** Epochs without improvement that count so far. */
  wait: number;
  /** Epochs of the cooldown that are left. */
  cooldown: number;
}

export const PLATEAU_START: PlateauState = { best: null, wait: 0, cooldown: 0 };

/** Why the rate was or was not reduced at the end of an epoch. */
export type PlateauReason =
  /** The metric is missing; the epoch counts for nothing. */
  | 'no-metric'
  | 'improved'
  /** Within a cooldown: the epoch is not counted. */
  | 'cooling-down'
  /** No improvement, and patience left. */
  | 'waiting'
  | 'reduced'
  /** Patience ran out, and the rate is as low as it may be. */
  | 'at-minimum';

export interface PlateauStep {
  state: PlateauState;
  /** For the next epoch. */
  rate: number;
  reason: PlateauReason;
}

/** PyTorch leaves the rate where a reduction would be smaller than this (`eps`). */
const PYTORCH_EPSILON = 1e-8;

/** One epoch's end. `metric` is null where it was not measured; NaN is a metric that improves nothing. */
export function advancePlateau(
  parameters: PlateauParameters,
  state: PlateauState,
  metric: number | null,
  rate: number,
): PlateauStep {
  if (metric === null) return { state, rate, reason: 'no-metric' };
  return parameters.rule === 'keras'
    ? advanceKeras(parameters, state, metric, rate)
    : advancePytorch(parameters, state, metric, rate);
}

function advanceKeras(
  parameters: PlateauParameters,
  state: PlateauState,
  metric: number,
  rate: number,
): PlateauStep {
  const cooldown = Math.max(0, state.cooldown - 1);
  const waited = state.cooldown > 0 ? 0 : state.wait;
  if (isImprovement(parameters, metric, state.best)) {
    return { state: { best: metric, wait: 0, cooldown }, rate, reason: 'improved' };
  }
  const { best } = state;
  if (cooldown > 0) return { state: { best, wait: 0, cooldown }, rate, reason: 'cooling-down' };
  const wait = waited + 1;
  if (wait < parameters.patience) {
    return { state: { best, wait, cooldown }, rate, reason: 'waiting' };
  }
  if (rate <= parameters.minRate) {
    return { state: { best, wait, cooldown }, rate, reason: 'at-minimum' };
  }
  return {
    state: { best, wait: 0, cooldown: parameters.cooldown },
    rate: reduce(parameters, rate),
    reason: 'reduced',
  };
}

function advancePytorch(
  parameters: PlateauParameters,
  state: PlateauState,
  metric: number,
  rate: number,
): PlateauStep {
  const improved = isImprovement(parameters, metric, state.best);
  const best = improved ? metric : state.best;
  const isCooling = state.cooldown > 0;
  const cooldown = Math.max(0, state.cooldown - 1);
  const wait = improved || isCooling ? 0 : state.wait + 1;
  if (wait <= parameters.patience) {
    const reason = improved ? 'improved' : isCooling ? 'cooling-down' : 'waiting';
    return { state: { best, wait, cooldown }, rate, reason };
  }
  const lowered = reduce(parameters, rate);
  const isWorthIt = rate - lowered > PYTORCH_EPSILON;
  return {
    state: { best, wait: 0, cooldown: parameters.cooldown },
    rate: isWorthIt ? lowered : rate,
    reason: isWorthIt ? 'reduced' : 'at-minimum',
  };
}

function isImprovement(
  { rule, monitor, minDelta }: PlateauParameters,
  metric: number,
  best: number | null,
): boolean {
  if (Number.isNaN(metric)) return false;
  if (best === null) return true;
  const isHigherBetter = monitor === 'valAccuracy' || monitor === 'trainAccuracy';
  const margin = rule === 'keras' ? minDelta : Math.abs(best) * minDelta;
  return isHigherBetter ? metric > best + margin : metric < best - margin;
}

function reduce({ factor, minRate }: PlateauParameters, rate: number): number {
  return Math.max(rate * factor, minRate);
}

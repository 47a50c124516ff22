/** A plateau rule run again over the figures of a run, epoch by epoch, so that each of its decisions can be looked at. */
import type { EpochFigures } from '../run';
import {
  advancePlateau,
  PLATEAU_START,
  type PlateauParameters,
  type PlateauReason,
  type PlateauState,
} from './plateau';

export interface ReplayedEpoch {
  epoch: number;
  metric: number;
  /** What the rule had counted before this epoch ended. */
  before: PlateauState;
  after: PlateauState;
  /** By this rule, during the epoch. */
  rate: number;
  /** By this rule, for the next one. */
  nextRate: number;
  reason: PlateauReason;
}

/** `startRate` is the rate of the first epoch. Where a run followed another schedule, this is what the rule would have said of its figures. */
export function replayPlateau(
  parameters: PlateauParameters,
  epochs: readonly EpochFigures[],
  startRate: number,
): ReplayedEpoch[] {
  let state = PLATEAU_START;
  let rate = startRate;
  return epochs.map((figures) => {
    const metric = figures[parameters.monitor];
    const step = advancePlateau(parameters, state, metric, rate);
    const replayed: ReplayedEpoch = {
      epoch: figures.epoch,
      metric,
      before: state,
      after: step.state,
      rate,
      nextRate: step.rate,
      reason: step.reason,
    };
    state = step.state;
    rate = step.rate;
    return replayed;
  });
}

/** Epochs at whose end one of two replays of the same run reduces the rate and the other does not. */
export function listDifferences(
  one: readonly ReplayedEpoch[],
  other: readonly ReplayedEpoch[],
): number[] {
  return one
    .filter(({ reason }, place) => (reason === 'reduced') !== (other[place]?.reason === 'reduced'))
    .map(({ epoch }) => epoch);
}

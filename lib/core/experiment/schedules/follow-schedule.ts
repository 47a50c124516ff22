/**
 * A run's rate, step by step: planned schedules by the number of the step, plateau schedules by what
 * each epoch's figures were. The state is plain data, so that a checkpoint can hold it.
 */
import { splitImages } from '../split-images';
import type { EpochFigures, RunConfig } from '../run';
import { advancePlateau, PLATEAU_START, type PlateauReason, type PlateauState } from './plateau';
import { planRate } from './planned-rate';

export interface ScheduleState {
  /** What a plateau schedule has brought the rate to; the configured rate for every other kind. */
  rate: number;
  plateau: PlateauState;
}

type Scheduled = Pick<
  RunConfig,
  'images' | 'validationSplit' | 'batchSize' | 'epochs' | 'learningRate' | 'schedule'
>;

export function startSchedule({ learningRate }: Pick<RunConfig, 'learningRate'>): ScheduleState {
  return { rate: learningRate, plateau: PLATEAU_START };
}

/** The rate of a step of an epoch; both count from 1. */
export function rateOfStep(
  config: Scheduled,
  state: ScheduleState,
  epoch: number,
  step: number,
): number {
  const { schedule, learningRate, epochs } = config;
  if (schedule.kind === 'plateau') return state.rate;
  const stepsPerEpoch = Math.ceil(splitImages(config).train / config.batchSize);
  const place = (epoch - 1) * stepsPerEpoch + step - 1;
  return planRate(schedule, learningRate, place, { stepsPerEpoch, epochs });
}

export interface EpochEnd {
  state: ScheduleState;
  /** Why a plateau schedule did what it did; null for every other kind. */
  reason: PlateauReason | null;
}

/** `figures` are those of the epoch that ended. */
export function endEpoch(
  { schedule }: Pick<RunConfig, 'schedule'>,
  state: ScheduleState,
  figures: Pick<EpochFigures, 'valLoss' | 'valAccuracy' | 'trainLoss' | 'trainAccuracy'>,
): EpochEnd {
  if (schedule.kind !== 'plateau') return { state, reason: null };
  const {
    state: plateau,
    rate,
    reason,
  } = advancePlateau(schedule, state.plateau, figures[schedule.monitor], state.rate);
  return { state: { rate, plateau }, reason };
}

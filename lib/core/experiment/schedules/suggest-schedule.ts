/** What a kind of schedule begins with, for a run of so many epochs: parameters that can show their effect within it. */
import { KERAS_PLATEAU } from './plateau';
import type { PlateauSchedule, Schedule } from './schedule';
import type { ScheduleKind } from './schedule-fields';

/** Up to this many epochs, a second epoch of waiting would leave none to be better in. */
const SHORT_RUN = 10;
/** With fewer epochs a warm-up would be most of the run. */
const WARM_UP_FROM = 10;
/** An exponential schedule comes down to this share of the rate by the last epoch. */
const EXPONENTIAL_END = 0.1;

export function suggestSchedule(kind: ScheduleKind, epochs: number): Schedule {
  switch (kind) {
    case 'constant':
      return { kind };
    case 'plateau':
      return suggestPlateau(epochs);
    // Three stretches of about the same length.
    case 'step':
      return { kind, factor: 0.3, everyEpochs: Math.max(1, Math.round(epochs / 3)) };
    case 'exponential':
      return { kind, factor: roundFactor(EXPONENTIAL_END ** (1 / Math.max(1, epochs - 1))) };
    case 'cosine':
      return { kind, warmupEpochs: epochs < WARM_UP_FROM ? 0 : 1, endFactor: 0.01 };
    // PyTorch's OneCycleLR: div_factor 25, pct_start 0.3, final_div_factor 1e4.
    case 'one-cycle':
      return { kind, startFactor: 0.04, peakAt: 0.3, endFactor: 0.000004 };
    default:
      return kind satisfies never;
  }
}

/** Keras's rule. Its own patience of 10 would outlast a short run, and 0.1 is a harsh factor for a first try. */
export function suggestPlateau(epochs: number): PlateauSchedule {
  return {
    ...KERAS_PLATEAU,
    kind: 'plateau',
    factor: 0.2,
    patience: epochs <= SHORT_RUN ? 1 : 2,
  };
}

/** Two decimals, and always between 0 and 1. */
function roundFactor(factor: number): number {
  return Math.min(0.99, Number(factor.toFixed(2)));
}

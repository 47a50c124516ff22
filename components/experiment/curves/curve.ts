/** A run as a curve on the charts, and what the charts have in common. */
import type { EpochFigures } from '@/lib/core/experiment';

/** `yours` is the accent; a number picks one of the grey looks of curve-look.ts. */
export type CurveLookId = 'yours' | number;

export interface Curve {
  id: string;
  /** For the legend and tables: "run 4, rate 0.0003" or "recorded, rate 0.001". */
  name: string;
  /** For the side of a chart, short: "you", "run 2", "0.001". */
  label: string;
  look: CurveLookId;
  stepsPerEpoch: number;
  /** At least one, in order. */
  epochs: readonly EpochFigures[];
}

/** What axes are fitted to; they count epochs. */
export type EpochCurve = Omit<Curve, 'stepsPerEpoch'>;

/** Rates are drawn as their log10, so that each reduction by a factor is a step of the same height. */
export type Metric = 'loss' | 'accuracy' | 'rate';

/** A schedule may end at 0, which has no logarithm. */
const LEAST_RATE = 1e-12;

/** On the validation images; the rate is the same for both. */
export function validationOf(metric: Metric, figures: EpochFigures): number {
  switch (metric) {
    case 'loss':
      return figures.valLoss;
    case 'accuracy':
      return figures.valAccuracy;
    case 'rate':
      return Math.log10(Math.max(figures.learningRate, LEAST_RATE));
    default:
      return metric satisfies never;
  }
}

export function trainingOf(metric: Exclude<Metric, 'rate'>, figures: EpochFigures): number {
  return metric === 'loss' ? figures.trainLoss : figures.trainAccuracy;
}

/** True where the rate of the run changed from one epoch to another. */
export function hasChangingRate({ epochs }: Pick<Curve, 'epochs'>): boolean {
  return epochs.some(({ learningRate }) => learningRate !== epochs[0]!.learningRate);
}

/** A level to compare with, drawn across a chart. */
export interface Level {
  kind: 'goal' | 'claim';
  value: number;
}

/** Epochs shown, both included. */
export interface EpochRange {
  from: number;
  to: number;
}

export function inRange({ epoch }: EpochFigures, { from, to }: EpochRange): boolean {
  return epoch >= from && epoch <= to;
}

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
  /** At least one, in order. */
  epochs: readonly EpochFigures[];
}

export type Metric = 'loss' | 'accuracy';

export function validationOf(metric: Metric, figures: EpochFigures): number {
  return metric === 'loss' ? figures.valLoss : figures.valAccuracy;
}

export function trainingOf(metric: Metric, figures: EpochFigures): number {
  return metric === 'loss' ? figures.trainLoss : figures.trainAccuracy;
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

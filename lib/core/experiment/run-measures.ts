/** Figures that a question may ask of the learner's own run, each with its unit and how exactly it is asked for. */
import type { EpochFigures, Run } from './run';
import { splitImages } from './split-images';

export interface RunMeasure {
  /** Behind the field, e.g. "%"; null for a plain number. */
  unit: string | null;
  /** How far an answer may be off, in the same unit. */
  tolerance: number;
  /** Null for a run without an epoch, or where the figure is no number. */
  measure(run: Run): number | null;
}

const last = (run: Run): EpochFigures | null => run.epochs.at(-1) ?? null;

/** The first epoch with the extreme value; null without epochs. */
function epochOf(run: Run, better: (a: EpochFigures, b: EpochFigures) => boolean): number | null {
  const [first, ...others] = run.epochs;
  if (!first) return null;
  return others.reduce((best, epoch) => (better(epoch, best) ? epoch : best), first).epoch;
}

function percent(fraction: number | null | undefined): number | null {
  return fraction === null || fraction === undefined ? null : fraction * 100;
}

export const RUN_MEASURES = {
  'lowest-val-loss-epoch': {
    unit: null,
    tolerance: 0,
    measure: (run) => epochOf(run, (a, b) => a.valLoss < b.valLoss),
  },
  'highest-val-accuracy-epoch': {
    unit: null,
    tolerance: 0,
    measure: (run) => epochOf(run, (a, b) => a.valAccuracy > b.valAccuracy),
  },
  'lowest-train-loss-epoch': {
    unit: null,
    tolerance: 0,
    measure: (run) => epochOf(run, (a, b) => a.trainLoss < b.trainLoss),
  },
  'last-epoch': { unit: null, tolerance: 0, measure: (run) => last(run)?.epoch ?? null },
  'last-val-accuracy': {
    unit: '%',
    tolerance: 0.1,
    measure: (run) => percent(last(run)?.valAccuracy),
  },
  'last-train-accuracy': {
    unit: '%',
    tolerance: 0.1,
    measure: (run) => percent(last(run)?.trainAccuracy),
  },
  'last-val-loss': { unit: null, tolerance: 0.01, measure: (run) => last(run)?.valLoss ?? null },
  'last-train-loss': {
    unit: null,
    tolerance: 0.01,
    measure: (run) => last(run)?.trainLoss ?? null,
  },
  /** Training minus validation accuracy after the last epoch. */
  'last-accuracy-gap': {
    unit: 'percentage points',
    tolerance: 0.2,
    measure: (run) => {
      const figures = last(run);
      return figures && (figures.trainAccuracy - figures.valAccuracy) * 100;
    },
  },
  'steps-an-epoch': {
    unit: 'steps',
    tolerance: 0,
    // A last part of a batch is a step too.
    measure: ({ config }) => Math.ceil(splitImages(config).train / config.batchSize),
  },
} satisfies Record<string, RunMeasure>;

export type MeasureId = keyof typeof RUN_MEASURES;

export const MEASURE_IDS = Object.keys(RUN_MEASURES) as MeasureId[];

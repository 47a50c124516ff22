/** The figures of an epoch that a figure may draw, by the names that authors write. */
import type { EpochFigures, ReferenceRun } from '../experiment';

export const RUN_METRICS = [
  'valLoss',
  'valAccuracy',
  'trainLoss',
  'trainAccuracy',
  'learningRate',
] as const;
export type RunMetric = (typeof RUN_METRICS)[number];

/** What decides how a value is written and which axis it gets. */
export type MetricKind = 'loss' | 'accuracy' | 'rate';

export function kindOfMetric(metric: RunMetric): MetricKind {
  switch (metric) {
    case 'valLoss':
    case 'trainLoss':
      return 'loss';
    case 'valAccuracy':
    case 'trainAccuracy':
      return 'accuracy';
    case 'learningRate':
      return 'rate';
    default:
      return metric satisfies never;
  }
}

export const METRIC_TITLES: Readonly<Record<RunMetric, string>> = {
  valLoss: 'Validation loss',
  valAccuracy: 'Validation accuracy',
  trainLoss: 'Training loss',
  trainAccuracy: 'Training accuracy',
  learningRate: 'Learning rate',
};

/** What a figure needs of a recorded run. */
export type DrawnRun = Pick<ReferenceRun, 'config' | 'epochs'> & {
  /** The name of its file, without `.json`. */
  name: string;
};

export const RUN_ID_PREFIX = 'reference-';

/** Authors call a recorded run by the name of its file; the recorder makes its id of it. */
export function nameOfRun({ runId }: Pick<ReferenceRun, 'runId'>): string {
  return runId.startsWith(RUN_ID_PREFIX) ? runId.slice(RUN_ID_PREFIX.length) : runId;
}

/** The epoch with the highest validation accuracy, or with the lowest validation loss; the first of equals. */
export function findBestEpoch(
  epochs: readonly EpochFigures[],
  metric: 'valAccuracy' | 'valLoss',
): EpochFigures {
  const isBetter = (one: number, other: number): boolean =>
    metric === 'valLoss' ? one < other : one > other;
  return epochs.reduce((best, figures) =>
    isBetter(figures[metric], best[metric]) ? figures : best,
  );
}

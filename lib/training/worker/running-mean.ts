/** Means over batches, each weighted by its rows, as Keras reports an epoch. */
import type { CheckpointPlace } from '@/lib/core/experiment';
import type { BatchFigures } from './trainer';

export interface RunningMean {
  add(figures: BatchFigures, rows: number): void;
  /** NaN before the first batch. */
  readonly loss: number;
  readonly accuracy: number;
  readonly rows: number;
  /** What another mean can begin with. */
  readonly sums: MeanSums;
}

/** Sum of losses and of right rows over so many rows. */
export type MeanSums = CheckpointPlace['mean'];

export function createRunningMean(sums: MeanSums = NOTHING): RunningMean {
  let { lossSum, correct, rows } = sums;
  return {
    add(figures, batchRows) {
      lossSum += figures.loss * batchRows;
      correct += figures.correct;
      rows += batchRows;
    },
    get loss() {
      return lossSum / rows;
    },
    get accuracy() {
      return correct / rows;
    },
    get rows() {
      return rows;
    },
    get sums() {
      return { lossSum, correct, rows };
    },
  };
}

const NOTHING: MeanSums = { lossSum: 0, correct: 0, rows: 0 };

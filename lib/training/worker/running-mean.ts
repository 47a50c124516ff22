/** Means over batches, each weighted by its rows, as Keras reports an epoch. */
import type { BatchFigures } from './trainer';

export interface RunningMean {
  add(figures: BatchFigures, rows: number): void;
  /** NaN before the first batch. */
  readonly loss: number;
  readonly accuracy: number;
  readonly rows: number;
}

export function createRunningMean(): RunningMean {
  let lossSum = 0;
  let correct = 0;
  let rows = 0;
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
  };
}

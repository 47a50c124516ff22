/**
 * How near a prediction came to its run. The gap is the mean absolute difference of validation loss
 * over the epochs that both have, divided by ln 10 (the loss of guessing among ten classes):
 *   gap = mean |predicted − measured| / ln 10,   score = round(100 · max(0, 1 − gap)).
 */
import { GUESSING_LOSS } from '../detect-divergence';
import type { EpochFigures } from '../run';
import { TOP_LOSS, type Prediction } from './prediction';

export interface PredictionScore {
  /** 0 for the same curve; 1 where the mean difference is ln 10. */
  gap: number;
  /** Whole number from 0 to 100. */
  score: number;
  /** How many epochs were compared. */
  epochs: number;
  /** Where the two lie furthest apart; `difference` is measured minus predicted, in nats. */
  furthest: { epoch: number; difference: number };
}

/** Null where no epoch can be compared. Losses above the highest that can be drawn count as that. */
export function scorePrediction(
  { losses }: Pick<Prediction, 'losses'>,
  epochs: readonly EpochFigures[],
): PredictionScore | null {
  const differences = epochs.flatMap(({ epoch, valLoss }) => {
    const predicted = losses[epoch - 1];
    if (predicted === undefined || Number.isNaN(valLoss)) return [];
    return [{ epoch, difference: Math.min(valLoss, TOP_LOSS) - predicted }];
  });
  const [first] = differences;
  if (!first) return null;
  const sum = differences.reduce((total, { difference }) => total + Math.abs(difference), 0);
  const gap = sum / differences.length / GUESSING_LOSS;
  return {
    gap,
    score: Math.round(100 * Math.max(0, 1 - gap)),
    epochs: differences.length,
    furthest: differences.reduce(
      (far, one) => (Math.abs(one.difference) > Math.abs(far.difference) ? one : far),
      first,
    ),
  };
}

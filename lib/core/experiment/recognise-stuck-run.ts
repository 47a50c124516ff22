/**
 * Tells a finished run that learned nothing: its loss stands where guessing stands. This is a
 * finding, not an error; why it happens depends on the side of the rate and is worded by the page.
 */
import { GUESSING_LOSS } from './detect-divergence';
import type { EpochFigures } from './run';

/** Mean cross-entropy within this distance of ln 10 (nats) is that of guessing. */
const LOSS_TOLERANCE = 0.01;
/** Ten classes, so 10 % is guessing; a little more may be luck on a small validation set. */
const ACCURACY_OF_GUESSING = 0.13;

/** Judges the last epoch; false for a run without one. */
export function isStuckAtGuessing(epochs: readonly EpochFigures[]): boolean {
  const last = epochs.at(-1);
  if (!last) return false;
  return (
    Math.abs(last.valLoss - GUESSING_LOSS) < LOSS_TOLERANCE &&
    Math.abs(last.trainLoss - GUESSING_LOSS) < LOSS_TOLERANCE &&
    last.valAccuracy < ACCURACY_OF_GUESSING
  );
}

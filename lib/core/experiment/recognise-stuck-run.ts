/**
 * Tells a finished run that learned nothing: its loss stands where guessing stands. This is a
 * finding, not an error; why it happens depends on the side of the rate and is worded by the page.
 */
import { GUESSING_LOSS } from './detect-divergence';
import type { EpochFigures } from './run';

/** Mean cross-entropy (nats) may lie this far below ln 10 by chance. */
const BELOW_GUESSING = 0.01;
/** And this far above: at a high rate the last biases, which alone still move, jump about their best place. */
const ABOVE_GUESSING = 0.15;
/** Ten classes, so 10 % is guessing; a little more may be luck on a small validation set. */
const ACCURACY_OF_GUESSING = 0.13;

/** Judges the last epoch; false for a run without one. */
export function isStuckAtGuessing(epochs: readonly EpochFigures[]): boolean {
  const last = epochs.at(-1);
  if (!last) return false;
  return (
    isGuessing(last.valLoss) &&
    isGuessing(last.trainLoss) &&
    last.valAccuracy < ACCURACY_OF_GUESSING
  );
}

function isGuessing(loss: number): boolean {
  return loss > GUESSING_LOSS - BELOW_GUESSING && loss < GUESSING_LOSS + ABOVE_GUESSING;
}

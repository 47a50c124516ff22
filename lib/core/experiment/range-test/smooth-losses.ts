/**
 * The loss of single batches is noisy, so a range test looks at a moving average: a_i = β·a_{i−1} +
 * (1 − β)·loss_i, divided by 1 − β^(i+1) because a starts at 0 (the correction of Kingma and Ba 2015).
 */

/**
 * The weight of the past. fastai takes 0.98, which looks back over half of a sweep of 100 batches: on
 * the lesson's network the fall from 2.30 to 2.20 all but vanished (2.26) and the rules found nothing.
 */
const BETA = 0.9;
/** A smoothed loss beyond this many times the lowest so far ends the sweep, as in fastai. */
const DIVERGED = 4;

export function smoothLosses(losses: readonly number[], beta = BETA): number[] {
  let average = 0;
  return losses.map((loss, place) => {
    average = beta * average + (1 - beta) * loss;
    return average / (1 - beta ** (place + 1));
  });
}

/** Whether the sweep is to end after the last of these losses. NaN and infinity always end it. */
export function hasSweepDiverged(losses: readonly number[], beta = BETA): boolean {
  const smoothed = smoothLosses(losses, beta);
  const latest = smoothed.at(-1);
  if (latest === undefined) return false;
  return !Number.isFinite(latest) || latest > DIVERGED * Math.min(...smoothed);
}

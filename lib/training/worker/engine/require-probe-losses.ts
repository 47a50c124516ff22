/**
 * Refuses an engine that computes wrong figures: some GPU drivers do, without an error. All engines
 * start the probe with the same weights and images, so they must agree with what is recorded here.
 */

export const PROBE_SEED = 1;
export const PROBE_LEARNING_RATE = 1e-3;

/** Losses (nats) of the first four steps on the probe's batch; a test holds them against tfjs. */
const PROBE_LOSSES = [2.3069, 2.2715, 2.2352, 2.1926];
export const PROBE_LOSS_COUNT = PROBE_LOSSES.length;

/** Wide enough for another order of additions, too narrow for a wrong gradient. */
const TOLERANCE = 0.005;

/** @throws with a sentence for the page. */
export function requireProbeLosses(losses: readonly number[]): void {
  PROBE_LOSSES.forEach((expected, index) => {
    const loss = losses[index] ?? NaN;
    if (Math.abs(loss - expected) <= TOLERANCE * expected) return;
    throw new Error(
      `It computes wrongly here: the loss of test step ${index + 1} is ${loss.toFixed(4)}, and ${expected.toFixed(4)} would be right.`,
    );
  });
}

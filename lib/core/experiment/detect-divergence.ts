/**
 * When a run is given up as diverged. A dead network (loss ln 10 = 2.303 on ten classes, for ever) is
 * no divergence: it is a finding, and the run goes on to its end to show it.
 */

/** Mean cross-entropy (nats) of guessing among ten classes. */
export const GUESSING_LOSS = Math.log(10);

/**
 * A batch loss beyond this counts as exploded: four times the loss of guessing, so about 1 chance in
 * 10,000 given to the right class. It lies below the 14.5 at which a saturated softmax stops when its
 * outputs are clipped at 1e-7 (nine of ten images wrong, 16.1 each), so clipped losses are caught too.
 */
export const EXPLODED_LOSS = 4 * GUESSING_LOSS;

/**
 * This many exploded batches in a row end the run. Measured on the lesson's network: Adam's first
 * jump lasts no step at a rate of 0.01, 1 at 0.03 and 7 at 0.1, after which the network is dead; at
 * 0.3 it lasts 12 and at 1 it lasts 16 to 19, with losses up to 500 million.
 */
export const EXPLODED_STEPS = 10;

/** How many of the last batches in a row have exploded. Starts at 0. */
export type ExplodedStreak = number;

export type StepVerdict =
  | { kind: 'goes-on'; streak: ExplodedStreak }
  /** `loss` is null for NaN or infinity. */
  | { kind: 'diverged'; loss: number | null };

/** Judges one batch: `loss` is its mean cross-entropy in nats, `streak` comes from the batch before. */
export function detectDivergence(loss: number, streak: ExplodedStreak): StepVerdict {
  if (!Number.isFinite(loss)) return { kind: 'diverged', loss: null };
  if (loss <= EXPLODED_LOSS) return { kind: 'goes-on', streak: 0 };
  if (streak + 1 >= EXPLODED_STEPS) return { kind: 'diverged', loss };
  return { kind: 'goes-on', streak: streak + 1 };
}

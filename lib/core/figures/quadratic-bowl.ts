/**
 * Gradient descent on the bowl L(w) = c/2 · w². Its slope is c·w, so a step of rate η multiplies w by
 * 1 − ηc: everything here follows from that one factor.
 */

export interface BowlDescent {
  /** η, above 0. */
  rate: number;
  /** c, above 0: the second derivative of the loss. */
  curvature: number;
  /** The weight before the first step, not 0. */
  start: number;
}

/** What the factor 1 − ηc does to the distance from the bottom. */
export type BallFate = 'creeps' | 'settles' | 'lands' | 'overshoots' | 'swings' | 'diverges';

/** Above this factor a step takes away less than a tenth of the distance. */
const CREEPING_FACTOR = 0.9;
/** Products such as 0.1 · 20 are not exact. */
const SAME = 1e-9;

export function bowlLoss(weight: number, curvature: number): number {
  return (curvature / 2) * weight ** 2;
}

export function stepFactor({ rate, curvature }: Pick<BowlDescent, 'rate' | 'curvature'>): number {
  return 1 - rate * curvature;
}

/** Weights before the first step and after each of `steps`: w_t = start · (1 − ηc)^t. */
export function rollBall(descent: BowlDescent, steps: number): number[] {
  const { rate, curvature, start } = descent;
  const weights = [start];
  for (let step = 1; step <= steps; step++) {
    const weight = weights.at(-1)!;
    weights.push(weight - rate * curvature * weight);
  }
  return weights;
}

/** It gets nearer to the bottom only where |1 − ηc| < 1, that is for 0 < η < 2/c. */
export function judgeRate(descent: Pick<BowlDescent, 'rate' | 'curvature'>): BallFate {
  const factor = stepFactor(descent);
  if (Math.abs(factor) < SAME) return 'lands';
  if (Math.abs(factor + 1) < SAME) return 'swings';
  if (factor < -1) return 'diverges';
  if (factor < 0) return 'overshoots';
  return factor > CREEPING_FACTOR ? 'creeps' : 'settles';
}

/** Steps until at most `share` (0 … 1) of the first distance is left: ⌈ln share / ln |1 − ηc|⌉; null where it never is. */
export function countStepsNeeded(
  descent: Pick<BowlDescent, 'rate' | 'curvature'>,
  share: number,
): number | null {
  const fate = judgeRate(descent);
  if (fate === 'lands') return 1;
  if (fate === 'swings' || fate === 'diverges') return null;
  const exact = Math.log(share) / Math.log(Math.abs(stepFactor(descent)));
  return Math.ceil(exact - SAME);
}

/** The rates of a range test: from the lowest to the highest in equal factors (Smith 2017, section 3.3). */
export interface Sweep {
  /** Above 0. */
  lowest: number;
  /** Above `lowest`. */
  highest: number;
  /** Steps, one batch each; at least 2. */
  steps: number;
}

/**
 * fastai sweeps from 1e-7 to 10. On the lesson's network Adam moves nothing visible below 1e-5 and is
 * thrown off between 0.005 and 0.05, so the steps go where something happens.
 */
export const DEFAULT_SWEEP: Sweep = { lowest: 1e-5, highest: 1, steps: 100 };

/** The rate of step 0 … steps − 1: lowest · (highest / lowest)^(step / (steps − 1)). */
export function sweepRate({ lowest, highest, steps }: Sweep, step: number): number {
  if (step === 0) return lowest;
  if (step === steps - 1) return highest;
  return lowest * (highest / lowest) ** (step / (steps - 1));
}

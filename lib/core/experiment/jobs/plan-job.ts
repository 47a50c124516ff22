/** The configurations of a job's runs: one for each rate of a sweep, one for each seed of a luck check. */
import { LARGEST_SEED } from '../parse-settings';
import type { RunConfig } from '../run';
import { FEWEST_LUCK_SEEDS } from '../check-luck';

/** In the order of the rates. */
export function planRateSweep(config: RunConfig, rates: readonly number[]): RunConfig[] {
  return rates.map((learningRate) => ({ ...config, learningRate }));
}

/** The seed of the settings and the two after it; at the end of the range it goes on from 0. */
export function planLuckCheck(config: RunConfig): RunConfig[] {
  return Array.from({ length: FEWEST_LUCK_SEEDS }, (_, place) => ({
    ...config,
    seed: (config.seed + place) % (LARGEST_SEED + 1),
  }));
}

/** From a belief about an ability to the share of a test's questions that the learner knows, with its uncertainty. */
import { ABILITIES, type OnGrid, shareKnown } from './ability';

/** Shares in [0, 1] of a test's questions that are known, lucky guesses left out. */
export interface Estimate {
  /** As likely above as below. */
  known: number;
  /** The share is above `low` with 80 %, and below `high` with 80 %: these decide the verdict. */
  low: number;
  high: number;
  /** The share lies between with 90 %. */
  least: number;
  most: number;
}

export function estimateShare(belief: OnGrid): Estimate {
  const share = (probability: number) => shareKnown(quantile(belief, probability));
  return {
    known: share(0.5),
    low: share(0.2),
    high: share(0.8),
    least: share(0.05),
    most: share(0.95),
  };
}

/** Ability that is not reached with this probability, between the abilities of the grid in proportion. */
function quantile(belief: OnGrid, probability: number): number {
  let sum = 0;
  for (const [place, chance] of belief.entries()) {
    // Half of an ability's probability lies below it.
    const below = sum + chance / 2;
    if (below >= probability) {
      const before = place === 0 ? 0 : sum - belief[place - 1]! / 2;
      const part = (probability - before) / (below - before);
      const from = ABILITIES[Math.max(0, place - 1)]!;
      return from + part * (ABILITIES[place]! - from);
    }
    sum += chance;
  }
  return ABILITIES.at(-1)!;
}

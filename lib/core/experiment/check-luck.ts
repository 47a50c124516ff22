/**
 * Luck check: one configuration on several seeds. A single run may meet a target by luck; a median
 * over three seeds or more that meets it is called reliable.
 */
import { median, type Target } from './measure-target';
import { isSameRecipe } from './network/recipe';
import type { EpochFigures, RunConfig, RunOutcome } from './run';

export const FEWEST_LUCK_SEEDS = 3;

/** Smallest, middle and largest value at the last epoch. */
export interface Spread {
  lowest: number;
  median: number;
  highest: number;
}

export interface LuckCheck {
  /** Of the run with the lowest seed. */
  config: RunConfig;
  /** Each once, rising. */
  seeds: number[];
  /** How many of them met the target; 0 without one. */
  met: number;
  valAccuracy: Spread;
  valLoss: Spread;
  /** Whether the medians of both figures meet the target; null without a target. */
  reliable: boolean | null;
}

interface JudgedRun {
  config: RunConfig;
  epochs: readonly EpochFigures[];
  outcome: RunOutcome;
}

/**
 * A check for each configuration with finished runs on three seeds or more, in the order of the runs.
 * Of several runs with one seed the last counts. A run that diverged or was stopped has no last epoch
 * to compare; it is left out, and says so in the list of runs.
 */
export function checkLuck(
  runs: readonly JudgedRun[],
  targets: Readonly<Record<string, Target | null>>,
): LuckCheck[] {
  const groups = new Map<string, Map<number, JudgedRun>>();
  for (const run of runs) {
    if (run.outcome.kind !== 'finished' || run.epochs.length === 0) continue;
    const key = keyWithoutSeed(run.config);
    const group = groups.get(key) ?? new Map<number, JudgedRun>();
    groups.set(key, group.set(run.config.seed, run));
  }
  return [...groups.values()]
    .filter((group) => group.size >= FEWEST_LUCK_SEEDS)
    .map((group) => checkGroup([...group.values()], targets));
}

/** The same for two runs that differ in nothing but their seeds. */
export function keyWithoutSeed(config: RunConfig): string {
  return JSON.stringify([
    sorted({ ...config, seed: null, schedule: null }),
    sorted(config.schedule),
  ]);
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function checkGroup(
  runs: readonly JudgedRun[],
  targets: Readonly<Record<string, Target | null>>,
): LuckCheck {
  const bySeed = [...runs].sort((a, b) => a.config.seed - b.config.seed);
  const lasts = bySeed.map(({ epochs }) => epochs.at(-1)!);
  const { config } = bySeed[0]!;
  const measured = targets[config.preset] ?? null;
  const target = measured && isSameRecipe(config, measured.recipe) ? measured : null;
  const valAccuracy = spreadOf(lasts.map((last) => last.valAccuracy));
  const valLoss = spreadOf(lasts.map((last) => last.valLoss));
  const meets = (figures: { valAccuracy: number; valLoss: number }): boolean =>
    target !== null &&
    figures.valAccuracy >= target.valAccuracy &&
    figures.valLoss <= target.valLoss;
  const medians = { valAccuracy: valAccuracy.median, valLoss: valLoss.median };
  return {
    config,
    seeds: bySeed.map((run) => run.config.seed),
    met: lasts.filter(meets).length,
    valAccuracy,
    valLoss,
    reliable: target && meets(medians),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return {
    lowest: Math.min(...values),
    median: median(values),
    highest: Math.max(...values),
  };
}

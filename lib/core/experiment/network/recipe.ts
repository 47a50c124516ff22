/**
 * What the author of an experiment fixes of its runs beside the knobs: the network, the optimizer and
 * the split. Runs of one recipe are runs of one task; those of another are not held against them.
 */
import { canonicalJson } from '../../canonical-json';
import { VALIDATION_SPLIT } from '../split-images';
import type { WrittenOptimizer } from './read-optimizer';
import type { WrittenNetwork } from './written-network';

/** As a run holds it: what is missing is as it was in the first experiments. */
export interface Recipe {
  /** Missing: `FIRST_NETWORK`. */
  network?: WrittenNetwork;
  optimizer: WrittenOptimizer;
  /** The share that validates. Missing: a fifth. */
  validationSplit?: number;
}

/** What every experiment trained before experiments described their networks. */
export const FIRST_NETWORK: WrittenNetwork = [
  { conv2d: 32 },
  { maxPooling2d: 2 },
  { conv2d: 64 },
  { maxPooling2d: 2 },
  { conv2d: 64 },
  'flatten',
  { dense: 64 },
  { dense: 10 },
];

/** Only these fields of a run or a task; without those that would say what is meant anyway. */
export function recipeOf({ network, optimizer, validationSplit }: Recipe): Recipe {
  const isFirst = !network || canonicalJson(network) === canonicalJson(FIRST_NETWORK);
  return {
    ...(isFirst ? {} : { network }),
    optimizer,
    ...(validationSplit === undefined || validationSplit === VALIDATION_SPLIT
      ? {}
      : { validationSplit }),
  };
}

export function isSameRecipe(one: Recipe, other: Recipe): boolean {
  return canonicalJson(recipeOf(one)) === canonicalJson(recipeOf(other));
}

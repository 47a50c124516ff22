/** By which setting the curves of the exercise are told apart. How it is asked is decided in which-curve-figure.tsx. */
import type { DrawnRun } from './run-metric';

export type AssignKnob = 'learningRate' | 'batchSize';

/** The batch size where all runs share a rate, and each has a size of its own; otherwise the rate. */
export function readKnob(runs: readonly Pick<DrawnRun, 'config'>[]): AssignKnob {
  const countDistinct = (knob: AssignKnob): number =>
    new Set(runs.map(({ config }) => config[knob])).size;
  return countDistinct('learningRate') === 1 && countDistinct('batchSize') === runs.length
    ? 'batchSize'
    : 'learningRate';
}

/** The optimizer of a network on tfjs. */
import type { Variable } from '@tensorflow/tfjs-core';
import type { OptimizerSpec } from '@/lib/core/experiment';
import { Adam } from './adam';
import type { Optimizer } from './optimizer';
import { Sgd } from './sgd';

export function createOptimizer(
  spec: OptimizerSpec,
  variables: readonly Variable[],
  learningRate: number,
): Optimizer {
  return spec.kind === 'adam'
    ? new Adam(variables, learningRate)
    : new Sgd(variables, learningRate, spec.momentum);
}

/** How many moments each variable has. */
export function countMoments(spec: OptimizerSpec): number {
  if (spec.kind === 'adam') return 2;
  return spec.momentum === 0 ? 0 : 1;
}

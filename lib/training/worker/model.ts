/**
 * A network as a tfjs model with fresh weights. The draws are those of draw-weights.ts, so that a seed
 * gives the same weights on every engine. Loss and optimizer are decided elsewhere.
 */
import type { Sequential } from '@tensorflow/tfjs-layers';
import { listParameters, type NetworkSpec } from '@/lib/core/experiment';
import { buildSequential } from './build-sequential';
import { drawWeights } from './draw-weights';
import { writeWeights } from './simd/transfer-weights';

/** Output [batch, classes]: *logits*, since the softmax is part of the loss, where it can be computed without overflow. */
export function createModel(network: NetworkSpec, seed: number): Sequential {
  const model = buildSequential(network);
  writeWeights(model, drawWeights(listParameters(network), seed));
  return model;
}

/** A training step on tfjs's `cpu` backend, plain JavaScript, which no site would train with. Only for comparison. */
import { tidy } from '@tensorflow/tfjs-core';
import { applyNetwork } from '@/lib/training/worker/apply-network';
import { computeGradients, trainableVariables } from '@/lib/training/worker/compute-gradients';
import { toTensors } from '@/lib/training/worker/masked-loss';
import { createModel } from '@/lib/training/worker/model';
import { openBackend } from '@/lib/training/worker/open-backend';
import { createOptimizer } from '@/lib/training/worker/create-optimizer';
import type { Batch, TrainerOptions } from '@/lib/training/worker/trainer';

export async function createPlainStep(
  batch: Batch,
  { network, seed, learningRate, batchSize }: TrainerOptions,
): Promise<() => Promise<void>> {
  await openBackend('cpu');
  const model = createModel(network, seed);
  const variables = trainableVariables(model);
  const apply = applyNetwork(model, network);
  const optimizer = createOptimizer(network.optimizer, variables, learningRate);
  return async () =>
    tidy(() => {
      const tensors = toTensors(batch, batchSize);
      const { gradients } = computeGradients(variables, apply, tensors, optimizer.steps + 1);
      optimizer.applyGradients(gradients);
    });
}

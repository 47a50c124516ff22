/** A training step on tfjs's `cpu` backend, plain JavaScript, which no site would train with. Only for comparison. */
import { tidy } from '@tensorflow/tfjs-core';
import { Adam } from '@/lib/training/worker/adam';
import { computeGradients, trainableVariables } from '@/lib/training/worker/compute-gradients';
import { toTensors } from '@/lib/training/worker/masked-loss';
import { createModel } from '@/lib/training/worker/model';
import { openBackend } from '@/lib/training/worker/open-backend';
import type { Batch, TrainerOptions } from '@/lib/training/worker/trainer';

export async function createPlainStep(
  batch: Batch,
  { seed, learningRate, batchSize }: TrainerOptions,
): Promise<() => Promise<void>> {
  await openBackend('cpu');
  const model = createModel(seed);
  const optimizer = new Adam(trainableVariables(model), learningRate);
  return async () =>
    tidy(() => {
      const { gradients } = computeGradients(model, toTensors(batch, batchSize));
      optimizer.applyGradients(gradients);
    });
}

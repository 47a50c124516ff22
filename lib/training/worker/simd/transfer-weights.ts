/** Weights into and out of a tfjs model, bit for bit. */
import { tensor, tidy } from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';

/** In the order of the layers: kernel, bias, kernel, bias, … */
export async function readWeights(model: Sequential): Promise<Float32Array[]> {
  const values = await Promise.all(
    model.trainableWeights.map((weight) => weight.read().data<'float32'>()),
  );
  // A copy: on the cpu backend the values are those of the variable itself.
  return values.map((value) => Float32Array.from(value));
}

/** @throws where the arrays do not have the sizes of the model's weights. */
export function writeWeights(model: Sequential, weights: readonly Float32Array[]): void {
  const variables = model.trainableWeights;
  if (weights.length !== variables.length) {
    throw new RangeError(`Expected ${variables.length} weights, got ${weights.length}.`);
  }
  tidy(() => {
    variables.forEach((variable, index) => {
      variable.write(tensor(weights[index]!, variable.shape as number[], 'float32'));
    });
  });
}

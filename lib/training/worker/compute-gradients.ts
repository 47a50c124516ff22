/** Forward and backward pass of a batch. What becomes of the gradients is the optimizer's matter. */
import {
  keep,
  stack,
  tidy,
  variableGrads,
  Variable,
  type Scalar,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import type { ApplyNetwork } from './apply-network';
import { countCorrect, maskedCrossEntropy, type BatchTensors } from './masked-loss';

/** A type, not an interface, so that it can pass through `tidy`. */
export type BatchGradients = {
  /** [2]: loss and count of correct rows, before any weight changes. */
  figures: Tensor1D;
  /** In the order of trainableVariables. */
  gradients: Tensor[];
};

/** The weights in the order of the layers: kernel, bias, kernel, bias, … */
export function trainableVariables(model: Sequential): Variable[] {
  return model.trainableWeights.map((weight) => {
    const variable = weight.read();
    if (!(variable instanceof Variable)) {
      throw new Error(`Weight ${weight.name}: expected a variable, got a plain tensor.`);
    }
    return variable;
  });
}

/** Of the training step with that number. Call inside `tidy`, which frees what this makes. */
export function computeGradients(
  variables: readonly Variable[],
  apply: ApplyNetwork,
  batch: BatchTensors,
  step: number,
): BatchGradients {
  let correct: Scalar | undefined;
  const { value: loss, grads } = variableGrads(() => {
    const logits = apply(batch.images, step);
    // The gradient tape frees everything but its result, so the count must be kept by hand.
    correct = keep(countCorrect(logits, batch));
    return maskedCrossEntropy(logits, batch);
  }, [...variables]);
  const figures = stack([loss, correct!]) as Tensor1D;
  correct!.dispose();
  return { figures, gradients: variables.map(({ name }) => grads[name]!) };
}

/** [2]: loss and count of correct rows. */
export function computeFigures(apply: ApplyNetwork, batch: BatchTensors): Tensor1D {
  return tidy(() => {
    const logits = apply(batch.images, null);
    return stack([maskedCrossEntropy(logits, batch), countCorrect(logits, batch)]) as Tensor1D;
  });
}

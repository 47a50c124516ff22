/** What turns gradients into steps on tfjs. Each changes the variables it was made for in place and does not own them. */
import type { Tensor } from '@tensorflow/tfjs-core';

export interface OptimizerState {
  /** Steps taken. */
  step: number;
  /** For each variable, in order. */
  moments: Float32Array[][];
}

export interface Optimizer {
  /** Steps taken. */
  readonly steps: number;
  /** Takes effect at the next step; the moments stay. */
  setLearningRate(rate: number): void;
  /** One step with the gradients, in the order of the variables. */
  applyGradients(gradients: readonly Tensor[]): void;
  /** A copy. */
  state(): Promise<OptimizerState>;
  /** `moments` as `state` gives them, of the sizes of the variables. */
  restore(state: OptimizerState): void;
  dispose(): void;
}

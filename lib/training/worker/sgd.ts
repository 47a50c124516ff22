/**
 * Stochastic gradient descent with momentum in the form of PyTorch: the accumulation holds gradients,
 * and the rate of each step scales all of it. Keras scales each gradient by the rate of its own step,
 * which is the same as long as the rate stays.
 */
import {
  add,
  dispose,
  mul,
  sub,
  tensor,
  tidy,
  variable,
  zerosLike,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { Optimizer, OptimizerState } from './optimizer';

export class Sgd implements Optimizer {
  /** None without momentum. */
  private readonly accumulations: Variable[];
  steps = 0;

  constructor(
    private readonly variables: readonly Variable[],
    private learningRate: number,
    private readonly momentum: number,
  ) {
    const zeros = (weights: Variable) => tidy(() => variable(zerosLike(weights), false));
    this.accumulations = momentum === 0 ? [] : variables.map(zeros);
  }

  setLearningRate(rate: number): void {
    this.learningRate = rate;
  }

  /** With the gradients g of the weights w: a ← momentum·a + g, w ← w − rate·a. */
  applyGradients(gradients: readonly Tensor[]): void {
    this.steps++;
    tidy(() => {
      this.variables.forEach((weights, i) => {
        const accumulation = this.accumulations[i];
        const step = accumulation
          ? add(mul(accumulation, this.momentum), gradients[i]!)
          : gradients[i]!;
        accumulation?.assign(step);
        weights.assign(sub(weights, mul(step, this.learningRate)));
      });
    });
  }

  async state(): Promise<OptimizerState> {
    const step = this.steps;
    const moments = await Promise.all(
      this.accumulations.map(async (one) => [Float32Array.from(await one.data())]),
    );
    return { step, moments: this.variables.map((_, i) => moments[i] ?? []) };
  }

  restore({ step, moments }: OptimizerState): void {
    this.steps = step;
    tidy(() => {
      this.accumulations.forEach((accumulation, i) => {
        accumulation.assign(tensor(moments[i]![0]!, accumulation.shape));
      });
    });
  }

  dispose(): void {
    dispose(this.accumulations);
  }
}

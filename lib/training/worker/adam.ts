/**
 * Adam (Kingma and Ba 2015) in the form and with the constants of Keras (keras/src/optimizers/adam.py). tfjs's own Adam adds its
 * epsilon to the bias-corrected root instead, which moves the losses of the first steps by some
 * 1e-4, and has no way to change the rate.
 */
import {
  add,
  dispose,
  div,
  mul,
  sqrt,
  square,
  sub,
  tensor,
  tidy,
  variable,
  zerosLike,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { ADAM } from '@/lib/core/experiment';
import type { Optimizer, OptimizerState } from './optimizer';

const { beta1: BETA_1, beta2: BETA_2, epsilon: EPSILON } = ADAM;

export class Adam implements Optimizer {
  private readonly firstMoments: Variable[];
  private readonly secondMoments: Variable[];
  steps = 0;

  /** Changes `variables` in place; does not own them. */
  constructor(
    private readonly variables: readonly Variable[],
    private learningRate: number,
  ) {
    this.firstMoments = variables.map(zeroMoment);
    this.secondMoments = variables.map(zeroMoment);
  }

  /** Takes effect at the next step; the moments stay. */
  setLearningRate(rate: number): void {
    this.learningRate = rate;
  }

  /**
   * One step t = 1, 2, … with the gradients g, in the order of the variables w:
   *
   *     m ← β1·m + (1 − β1)·g        v ← β2·v + (1 − β2)·g²
   *     w ← w − α·m / (√v + ε),      α = rate · √(1 − β2^t) / (1 − β1^t)
   */
  applyGradients(gradients: readonly Tensor[]): void {
    this.steps++;
    const alpha =
      (this.learningRate * Math.sqrt(1 - BETA_2 ** this.steps)) / (1 - BETA_1 ** this.steps);
    tidy(() => {
      this.variables.forEach((weights, i) => {
        const g = gradients[i]!;
        const m = add(mul(this.firstMoments[i]!, BETA_1), mul(g, 1 - BETA_1));
        const v = add(mul(this.secondMoments[i]!, BETA_2), mul(square(g), 1 - BETA_2));
        this.firstMoments[i]!.assign(m);
        this.secondMoments[i]!.assign(v);
        weights.assign(sub(weights, mul(div(m, add(sqrt(v), EPSILON)), alpha)));
      });
    });
  }

  /** For each variable a copy of its first and second moments, and the steps taken. */
  async state(): Promise<OptimizerState> {
    const step = this.steps;
    const read = (moments: readonly Variable[]) =>
      Promise.all(moments.map(async (moment) => Float32Array.from(await moment.data())));
    const [first, second] = await Promise.all([read(this.firstMoments), read(this.secondMoments)]);
    return { step, moments: first.map((moment, i) => [moment, second[i]!]) };
  }

  /** `moments` as `state` gives them, of the sizes of the variables. */
  restore({ step, moments }: OptimizerState): void {
    this.steps = step;
    tidy(() => {
      moments.forEach(([first, second], i) => {
        const { shape } = this.variables[i]!;
        this.firstMoments[i]!.assign(tensor(first!, shape));
        this.secondMoments[i]!.assign(tensor(second!, shape));
      });
    });
  }

  dispose(): void {
    dispose([...this.firstMoments, ...this.secondMoments]);
  }
}

function zeroMoment(weights: Variable): Variable {
  return tidy(() => variable(zerosLike(weights), false));
}

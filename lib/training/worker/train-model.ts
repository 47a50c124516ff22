/** The trainer on tfjs: one model, its loss and its optimizer on the backend that is open. */
import {
  getBackend,
  tidy,
  version_core as tfjsVersion,
  type Tensor1D,
} from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import type { OptimizerSpec } from '@/lib/core/experiment';
import type { ApplyNetwork } from './apply-network';
import { computeFigures, computeGradients, trainableVariables } from './compute-gradients';
import { toTensors } from './masked-loss';
import type { TfjsBackend } from './open-backend';
import { countMoments, createOptimizer } from './create-optimizer';
import { readWeights, writeWeights } from './simd/transfer-weights';
import type { BatchFigures, Trainer } from './trainer';

export interface TrainModelOptions {
  backend: TfjsBackend;
  /** The GPU as the browser names it. */
  device: string | null;
  learningRate: number;
  batchSize: number;
  optimizer: OptimizerSpec;
  /** The model's forward pass. */
  apply: ApplyNetwork;
}

/**
 * Takes the model over: `dispose` frees it.
 *
 * tfjs has one current backend in a whole worker, so one trainer may be in use at a time: a step
 * after another backend was opened is an error, not a silent change of engine.
 */
export function trainModel(
  model: Sequential,
  { backend, device, learningRate, batchSize, optimizer: spec, apply }: TrainModelOptions,
): Trainer {
  const variables = trainableVariables(model);
  const optimizer = createOptimizer(spec, variables, learningRate);

  function assertCurrent(): void {
    if (getBackend() === backend) return;
    throw new Error(`This trainer runs on ${backend}, but the current backend is ${getBackend()}.`);
  }

  return {
    engine: { backend, version: `tfjs ${tfjsVersion}`, threads: 1, device },
    engineNote: null,
    batchSize,
    async step(batch) {
      assertCurrent();
      const figures = tidy(() => {
        const tensors = toTensors(batch, batchSize);
        const computed = computeGradients(variables, apply, tensors, optimizer.steps + 1);
        optimizer.applyGradients(computed.gradients);
        return computed.figures;
      });
      return readFigures(figures);
    },
    async evaluate(batch) {
      assertCurrent();
      return readFigures(tidy(() => computeFigures(apply, toTensors(batch, batchSize))));
    },
    setLearningRate: (rate) => optimizer.setLearningRate(rate),
    async state() {
      assertCurrent();
      const [weights, { step, moments }] = await Promise.all([
        readWeights(model),
        optimizer.state(),
      ]);
      return { step, weights, moments };
    },
    async restore({ step, weights, moments }) {
      assertCurrent();
      requireSizes(model, countMoments(spec), weights, moments);
      writeWeights(model, weights);
      optimizer.restore({ step, moments });
    },
    dispose() {
      model.dispose();
      optimizer.dispose();
    },
  };
}

/** @throws where an array of weights, or one of its arrays of moments, is not of the model's size. */
function requireSizes(
  model: Sequential,
  momentsEach: number,
  weights: readonly Float32Array[],
  moments: readonly Float32Array[][],
): void {
  const expected = model.trainableWeights
    .flatMap(({ shape }) =>
      Array<number>(1 + momentsEach).fill(shape.reduce<number>((a, b) => a * b!, 1)),
    )
    .join(', ');
  const given = weights
    .flatMap(({ length }, i) => [length, ...(moments[i] ?? []).map((moment) => moment.length)])
    .join(', ');
  if (given === expected) return;
  throw new RangeError(`Expected weights and moments of ${expected} values, got ${given}.`);
}

/** Reads [loss, correct] back; the one wait for the backend in a step. */
async function readFigures(figures: Tensor1D): Promise<BatchFigures> {
  const [loss, correct] = await figures.data();
  figures.dispose();
  return { loss: loss!, correct: correct! };
}

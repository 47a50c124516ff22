/**
 * Trains any tfjs model on the processor: compiled where the SIMD engine knows all its layers, on
 * tfjs's own WebAssembly where it does not. Networks of experiments take neither detour; see
 * create-trainer.ts.
 */
import { tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import type { ApplyNetwork } from './apply-network';
import { computeGradients, trainableVariables } from './compute-gradients';
import { toTensors } from './masked-loss';
import { messageOf } from './message-of';
import { openBackend } from './open-backend';
import { ADAM } from '@/lib/core/experiment/network/network-spec';
import { readSequential } from './simd/read-sequential';
import { openSimdTrainer, type OpenSimdOptions } from './simd/threads/open-simd-trainer';
import { readWeights } from './simd/transfer-weights';
import { trainModel } from './train-model';
import type { Trainer } from './trainer';
import { TrainingFailure } from './training-failure';

export interface TrainSequentialOptions extends OpenSimdOptions {
  /** For dropout. */
  seed: number;
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
}

/**
 * Images are [batch, 32, 32, 3] and the output [batch, 10] logits; trained with Adam. Takes the model
 * over.
 *
 * @throws TrainingFailure `unsupported`, with the layer's name, where neither engine can train it.
 */
export async function trainSequential(
  model: Sequential,
  { seed, wasmPath, ...options }: TrainSequentialOptions,
): Promise<Trainer> {
  const read = readSequential(model, { optimizer: ADAM, seed });
  if (read.ok) {
    const weights = await readWeights(model);
    model.dispose();
    return openSimdTrainer(read.spec, weights, options);
  }
  const unknown = `SIMD cannot train the layer “${read.layer}”: ${read.reason}.`;
  const { learningRate, batchSize } = options;
  const apply: ApplyNetwork = (images) => model.apply(images) as Tensor2D;
  try {
    await openBackend('wasm', wasmPath);
    tryGradients(model, apply, batchSize);
  } catch (error) {
    model.dispose();
    throw new TrainingFailure(
      'unsupported',
      `${unknown} tfjs's WebAssembly cannot train the model either: ${messageOf(error)}`,
      { cause: error },
    );
  }
  const trainer = trainModel(model, {
    ...{ backend: 'wasm', device: null, learningRate, batchSize },
    ...{ optimizer: ADAM, apply },
  });
  return { ...trainer, engineNote: `${unknown} tfjs's WebAssembly trains the model, more slowly.` };
}

/** @throws where the backend lacks a kernel, which tfjs notices only when it needs it. */
function tryGradients(model: Sequential, apply: ApplyNetwork, batchSize: number): void {
  const size = model.inputs[0]!.shape.slice(1).reduce<number>(
    (all, side) => all * side!,
    batchSize,
  );
  const images = new Float32Array(size);
  const batch = { images, labels: new Uint8Array(batchSize), count: batchSize };
  const variables = trainableVariables(model);
  tidy(() => void computeGradients(variables, apply, toTensors(batch, batchSize), 1));
}

/** Sends one image through the trained network and keeps what each layer makes of it, computed by tfjs on its plain backend. */
import { tensor, tidy, type Tensor } from '@tensorflow/tfjs-core';
import type { NetworkSpec } from '@/lib/core/experiment';
import { createModel } from '@/lib/training/worker/model';
import { openBackend } from '@/lib/training/worker/open-backend';
import { writeWeights } from '@/lib/training/worker/simd/transfer-weights';

export interface LayerOutput {
  /** Without the batch. */
  shape: number[];
  parameters: number;
  values: Float32Array;
}

/** `pixels` are bytes, of the network's input. One output a layer; the last are logits. */
export async function followImage(
  network: NetworkSpec,
  pixels: Uint8Array,
  weights: readonly Float32Array[],
): Promise<LayerOutput[]> {
  await openBackend('cpu');
  const model = createModel(network, 0);
  writeWeights(model, weights);
  const outputs = tidy(() => {
    let current: Tensor = tensor(
      Float32Array.from(pixels, (byte) => byte / 255),
      [1, ...network.input],
    );
    return model.layers.map((layer) => {
      current = layer.apply(current) as Tensor;
      return {
        shape: current.shape.slice(1),
        parameters: layer.countParams(),
        values: Float32Array.from(current.dataSync()),
      };
    });
  });
  model.dispose();
  return outputs;
}

/** Softmax of logits, without overflow. */
export function softmax(logits: ArrayLike<number>): number[] {
  const values = Array.from(logits);
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

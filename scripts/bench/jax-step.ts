/**
 * The lesson's network and its training step in jax-js, as its authors would write it: layers from
 * `lax` and `nn`, one compiled function for gradients and Adam. Only for comparison.
 */
import { defaultDevice, init, jit, lax, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import type { Batch } from '@/lib/training/worker/trainer';

/** Channels come first in jax-js: [out, in, height, width]; dense kernels are [in, out]. */
const SHAPES = [
  [32, 3, 3, 3],
  [32],
  [64, 32, 3, 3],
  [64],
  [64, 64, 3, 3],
  [64],
  [1024, 64],
  [64],
  [64, 10],
  [10],
];
const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;
const RATE = 1e-3;

type Parameters = np.Array[];

export interface JaxTrainer {
  /** Resolves with the loss. */
  step(batch: Batch): Promise<number>;
}

/** Null where jax-js has no WebAssembly here. */
export async function createJaxTrainer(batchSize: number): Promise<JaxTrainer | null> {
  if (!(await init('wasm')).includes('wasm')) return null;
  defaultDevice('wasm');

  const update = jit(
    (
      weights: Parameters,
      m: Parameters,
      v: Parameters,
      x: np.Array,
      targets: np.Array,
      alpha: np.Array,
    ) => {
      const [loss, gradients] = valueAndGrad(lossOf)(
        weights.map((array) => array.ref),
        x,
        targets,
      );
      const nextM = m.map((array, i) => array.mul(BETA_1).add(gradients[i]!.ref.mul(1 - BETA_1)));
      const nextV = v.map((array, i) =>
        array.mul(BETA_2).add(np.square(gradients[i]!).mul(1 - BETA_2)),
      );
      const next = weights.map((array, i) =>
        array.sub(nextM[i]!.ref.div(np.sqrt(nextV[i]!.ref).add(EPSILON)).mul(alpha.ref)),
      );
      alpha.dispose();
      return [loss, next, nextM, nextV] as [np.Array, Parameters, Parameters, Parameters];
    },
  );

  let weights: Parameters = SHAPES.map(firstWeights);
  let m: Parameters = SHAPES.map((shape) => np.zeros(shape));
  let v: Parameters = SHAPES.map((shape) => np.zeros(shape));
  let steps = 0;
  return {
    async step({ images, labels }) {
      steps++;
      const targets = new Float32Array(batchSize * 10);
      labels.forEach((label, row) => (targets[row * 10 + label] = 1));
      const alpha = (RATE * Math.sqrt(1 - BETA_2 ** steps)) / (1 - BETA_1 ** steps);
      let loss: np.Array;
      [loss, weights, m, v] = update(
        weights,
        m,
        v,
        np.array(new Float32Array(images)).reshape([batchSize, 3, 32, 32]),
        np.array(targets).reshape([batchSize, 10]),
        np.array(alpha),
      );
      return (await loss.data())[0]!;
    },
  };
}

/** Mean cross-entropy. */
function lossOf(weights: Parameters, x: np.Array, targets: np.Array): np.Array {
  const rows = x.shape[0]!;
  return nn
    .logSoftmax(logitsOf(weights, x))
    .mul(targets)
    .sum()
    .mul(-1 / rows);
}

function logitsOf(weights: Parameters, x: np.Array): np.Array {
  const [w1, b1, w2, b2, w3, b3, w4, b4, w5, b5] = weights as [
    ...[np.Array, np.Array, np.Array, np.Array, np.Array],
    ...[np.Array, np.Array, np.Array, np.Array, np.Array],
  ];
  const rows = x.shape[0]!;
  const first = pool(convolve(x, w1, b1));
  const second = pool(convolve(first, w2, b2));
  const third = convolve(second, w3, b3).reshape([rows, 1024]);
  return np.dot(nn.relu(np.dot(third, w4).add(b4)), w5).add(b5);
}

function convolve(x: np.Array, kernel: np.Array, bias: np.Array): np.Array {
  return nn.relu(lax.conv(x, kernel, [1, 1], 'VALID').add(bias.reshape([1, bias.shape[0]!, 1, 1])));
}

/** Max-pooling 2 × 2; an odd last row or column is left out. */
function pool(x: np.Array): np.Array {
  const [rows, channels, height, width] = x.shape as [number, number, number, number];
  const [h, w] = [height >> 1, width >> 1];
  const even = x.slice([], [], [0, 2 * h], [0, 2 * w]).reshape([rows, channels, h, 2, w, 2]);
  return np.max(np.max(even, 5), 3);
}

/** Any values of the right size: the time of a step does not depend on them. */
function firstWeights(shape: number[]): np.Array {
  const count = shape.reduce((product, size) => product * size, 1);
  const scale = shape.length > 1 ? 0.05 : 0;
  return np
    .array(Float32Array.from({ length: count }, (_, i) => scale * Math.sin(12.9898 * i)))
    .reshape(shape);
}

/** Draws a network's first weights from a seed: the very numbers that tfjs's initialisers draw. */
import { createAlea } from './alea';

/** One layer's kernel, or its bias. */
export type ParameterShape = readonly number[];

/**
 * Kernels [..., in, out] come from U(-l, l), l = sqrt(6 / (fan_in + fan_out)) (Glorot and Bengio
 * 2010), where a fan is the channels times the kernel's area; biases are zero. `parameters` are in
 * the order of the layers, each kernel before its bias.
 */
export function drawWeights(
  parameters: readonly ParameterShape[],
  seed: number,
): Float32Array<ArrayBuffer>[] {
  const kernels = parameters.filter(isKernel).length;
  let layer = 0;
  return parameters.map((shape) => {
    const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
    if (!isKernel(shape)) return values;
    // Every layer has its own sequence, and no two seeds share one.
    const random = createAlea(String(seed * kernels + layer++));
    const limit = glorotLimit(shape);
    return values.map(() => -limit + 2 * limit * random());
  });
}

function isKernel(shape: ParameterShape): boolean {
  return shape.length > 1;
}

function glorotLimit(shape: ParameterShape): number {
  const area = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  const [inputs, outputs] = shape.slice(-2) as [number, number];
  // In tfjs's order of operations, so that the last bit agrees.
  return Math.sqrt(3 * (1 / ((area * inputs + area * outputs) / 2)));
}

/**
 * Sum over all axes but the last, which is what the gradient of a bias needs; every other sum is
 * left to the wasm backend's own kernel, which would transpose the whole tensor here.
 */
import { Sum, util, type KernelConfig, type SumAttrs } from '@tensorflow/tfjs-core';
import { defineWasmKernel, float32View, runStock } from './wasm-kernel';

/** x [rows…, C] → [C]: out[c] = Σ over rows of x[row, c]. */
export function createSum(stock: KernelConfig): KernelConfig {
  return defineWasmKernel<'x', SumAttrs>(Sum, ({ inputs, attrs, backend }) => {
    const { x } = inputs;
    const axes = util.parseAxisParam(attrs.axis, x.shape);
    const lastAxis = x.shape.length - 1;
    const isRowSum = lastAxis > 0 && axes.length === lastAxis && !axes.includes(lastAxis);
    if (!isRowSum || x.dtype !== 'float32') {
      return runStock(stock, { x }, attrs, backend);
    }
    const channels = x.shape[lastAxis]!;
    const outShape = attrs.keepDims ? [...axes.map(() => 1), channels] : [channels];
    const result = backend.makeOutput(outShape, 'float32');
    float32View(backend, result).set(sumRows(float32View(backend, x), channels));
    return result;
  });
}

/** Adds in float64, in order, so that tens of thousands of rows lose nothing. */
function sumRows(x: Float32Array, channels: number): Float64Array {
  const sums = new Float64Array(channels);
  for (let row = 0; row < x.length; row += channels) {
    for (let c = 0; c < channels; c++) sums[c]! += x[row + c]!;
  }
  return sums;
}

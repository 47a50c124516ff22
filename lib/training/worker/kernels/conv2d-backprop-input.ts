/**
 * Gradient of a convolution with respect to its input, as a convolution by XNNPACK; the wasm
 * backend's own kernel is a plain loop, many times slower, and is left what has strides.
 */
import {
  Conv2DBackpropInput,
  Reverse,
  Transpose,
  type Conv2DBackpropInputAttrs,
  type KernelConfig,
} from '@tensorflow/tfjs-core';
import { convolve, paddingOfStrideOneConvolution, type Shape4D } from './stride-one-convolution';
import { defineWasmKernel, runStock, runWasmKernel } from './wasm-kernel';

/**
 * With dy [N, OH, OW, Co], filter w [KH, KW, Ci, Co], padding (t, l), stride 1:
 *
 *     dX[n, h, w, ci] = Σ over kh, kw, co of dy[n, h + t − kh, w + l − kw, co] · w[kh, kw, ci, co]
 *
 * This is the convolution of dy, padded by KH − 1 − t above and below likewise, with the filter
 * turned by 180° and its channels exchanged: [KH, KW, Co, Ci].
 */
export function createConv2dBackpropInput(stock: KernelConfig): KernelConfig {
  return defineWasmKernel<'dy' | 'filter', Conv2DBackpropInputAttrs>(
    Conv2DBackpropInput,
    ({ inputs: { dy, filter }, attrs, backend }) => {
      const filterShape = filter.shape as Shape4D;
      const padding = paddingOfStrideOneConvolution(attrs.inputShape, filterShape, attrs);
      if (!padding) return runStock(stock, { dy, filter }, attrs, backend);

      const turned = runWasmKernel(Reverse, backend, { x: filter }, { dims: [0, 1] });
      const exchanged = runWasmKernel(Transpose, backend, { x: turned }, { perm: [0, 1, 3, 2] });
      const [filterHeight, filterWidth] = filterShape;
      const result = convolve(backend, dy, exchanged, {
        top: filterHeight - 1 - padding.top,
        bottom: filterHeight - 1 - padding.bottom,
        left: filterWidth - 1 - padding.left,
        right: filterWidth - 1 - padding.right,
      });
      for (const { dataId } of [turned, exchanged]) backend.disposeData(dataId);
      return result;
    },
  );
}

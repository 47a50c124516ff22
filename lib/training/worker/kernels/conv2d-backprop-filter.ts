/**
 * Gradient of a convolution with respect to its filter, which the wasm backend lacks
 * (tensorflow/tfjs issue 8474), as a convolution by XNNPACK.
 */
import {
  Conv2DBackpropFilter,
  Transpose,
  type Conv2DBackpropFilterAttrs,
} from '@tensorflow/tfjs-core';
import { convolve, paddingOfStrideOneConvolution, type Shape4D } from './stride-one-convolution';
import { defineWasmKernel, runWasmKernel } from './wasm-kernel';

/**
 * With x [N, H, W, Ci] padded by (t, l) and dy [N, OH, OW, Co], stride 1:
 *
 *     dW[kh, kw, ci, co] = Σ over n, oh, ow of x[n, oh + kh − t, ow + kw − l, ci] · dy[n, oh, ow, co]
 *
 * Read as a convolution this has Ci as its batch, N as its channels and dy as its filter:
 * x → [Ci, H, W, N], dy → [OH, OW, N, Co], result [Ci, KH, KW, Co] → [KH, KW, Ci, Co].
 */
export const conv2dBackpropFilter = defineWasmKernel<'x' | 'dy', Conv2DBackpropFilterAttrs>(
  Conv2DBackpropFilter,
  ({ inputs: { x, dy }, attrs, backend }) => {
    const padding = paddingOfStrideOneConvolution(x.shape as Shape4D, attrs.filterShape, attrs);
    if (!padding) {
      throw new Error(
        `Conv2DBackpropFilter on wasm: expected stride 1 and NHWC, got strides ${String(attrs.strides)} and ${attrs.dataFormat}.`,
      );
    }
    const image = runWasmKernel(Transpose, backend, { x }, { perm: [3, 1, 2, 0] });
    const filter = runWasmKernel(Transpose, backend, { x: dy }, { perm: [1, 2, 0, 3] });
    const convolved = convolve(backend, image, filter, padding);
    const result = runWasmKernel(Transpose, backend, { x: convolved }, { perm: [1, 2, 0, 3] });
    for (const { dataId } of [image, filter, convolved]) backend.disposeData(dataId);
    return result;
  },
);

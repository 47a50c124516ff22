/**
 * Gradient of a convolution with respect to its filter, which the wasm backend lacks
 * (tensorflow/tfjs issue 8474), as a convolution by XNNPACK; with strides as a plain loop, which is
 * many times slower.
 */
import {
  backend_util,
  Conv2DBackpropFilter,
  Transpose,
  type Conv2DBackpropFilterAttrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { convolve, paddingOfStrideOneConvolution, type Shape4D } from './stride-one-convolution';
import { defineWasmKernel, float32View, runWasmKernel } from './wasm-kernel';

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
    if (!padding) return loopOverWindows(x, dy, attrs, backend);
    const image = runWasmKernel(Transpose, backend, { x }, { perm: [3, 1, 2, 0] });
    const filter = runWasmKernel(Transpose, backend, { x: dy }, { perm: [1, 2, 0, 3] });
    const convolved = convolve(backend, image, filter, padding);
    const result = runWasmKernel(Transpose, backend, { x: convolved }, { perm: [1, 2, 0, 3] });
    for (const { dataId } of [image, filter, convolved]) backend.disposeData(dataId);
    return result;
  },
);

/** dW[kh, kw, ci, co] = Σ over n, oh, ow of x[n, oh · sh + kh − t, ow · sw + kw − l, ci] · dy[n, oh, ow, co] */
function loopOverWindows(
  x: TensorInfo,
  dy: TensorInfo,
  { filterShape, strides, pad, dataFormat, dimRoundingMode }: Conv2DBackpropFilterAttrs,
  backend: BackendWasm,
): TensorInfo {
  if (dataFormat !== 'NHWC') {
    throw new Error(`Conv2DBackpropFilter on wasm: expected NHWC, got ${dataFormat}.`);
  }
  const { inHeight, inWidth, outHeight, outWidth, strideHeight, strideWidth, padInfo } =
    backend_util.computeConv2DInfo(
      x.shape as Shape4D,
      filterShape,
      strides,
      1,
      pad,
      dimRoundingMode,
    );
  const [filterHeight, filterWidth, inputs, outputs] = filterShape;
  const result = backend.makeOutput([...filterShape], 'float32');
  const [image, gradient, sums] = [x, dy, result].map((info) => float32View(backend, info));
  sums!.fill(0);
  const windows = x.shape[0]! * outHeight * outWidth;
  for (let window = 0; window < windows; window++) {
    const left = (window % outWidth) * strideWidth - padInfo.left;
    const line = Math.floor(window / outWidth);
    const top = (line % outHeight) * strideHeight - padInfo.top;
    const first = Math.floor(line / outHeight) * inHeight;
    for (let tap = 0; tap < filterHeight * filterWidth; tap++) {
      const row = top + Math.floor(tap / filterWidth);
      const column = left + (tap % filterWidth);
      if (row < 0 || row >= inHeight || column < 0 || column >= inWidth) continue;
      const pixel = ((first + row) * inWidth + column) * inputs;
      for (let input = 0; input < inputs; input++) {
        const value = image![pixel + input]!;
        const at = (tap * inputs + input) * outputs;
        for (let output = 0; output < outputs; output++) {
          sums![at + output]! += value * gradient![window * outputs + output]!;
        }
      }
    }
  }
  return result;
}

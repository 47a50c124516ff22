/**
 * Gradient of max pooling on the wasm heap. It replaces the wasm backend's own kernel, which is
 * slow and takes 0 for the largest value of a window whose inputs are all negative.
 */
import { backend_util, MaxPoolGrad, type MaxPoolGradAttrs } from '@tensorflow/tfjs-core';
import { defineWasmKernel, float32View } from './wasm-kernel';

type Shape4D = [number, number, number, number];

/**
 * With x [N, H, W, C] and dy [N, OH, OW, C]:
 *
 *     dX[n, h, w, c] = Σ of dy[n, oh, ow, c] over the windows (oh, ow) whose largest value is x[n, h, w, c]
 *
 * Of equal values the first in reading order counts, as in tfjs's cpu backend and in PyTorch.
 * Padding never counts: a window holds only its pixels inside the image.
 */
export const maxPoolGrad = defineWasmKernel<'dy' | 'input', MaxPoolGradAttrs>(
  MaxPoolGrad,
  ({ inputs: { dy, input }, attrs: { filterSize, strides, pad, dimRoundingMode }, backend }) => {
    const info = backend_util.computePool2DInfo(
      input.shape as Shape4D,
      filterSize,
      strides,
      1,
      pad,
      dimRoundingMode,
    );
    const result = backend.makeOutput(input.shape, 'float32');
    const dx = float32View(backend, result);
    dx.fill(0);
    scatterToLargest(float32View(backend, input), float32View(backend, dy), dx, info);
    return result;
  },
);

function scatterToLargest(
  x: Float32Array,
  dy: Float32Array,
  dx: Float32Array,
  info: backend_util.Conv2DInfo,
): void {
  const { batchSize, inHeight, inWidth, outHeight, outWidth, inChannels: channels } = info;
  const rowSize = inWidth * channels;
  let out = 0;
  for (let n = 0; n < batchSize; n++) {
    const image = n * inHeight * rowSize;
    for (let oh = 0; oh < outHeight; oh++) {
      const top = oh * info.strideHeight - info.padInfo.top;
      const rowBegin = image + Math.max(0, top) * rowSize;
      const rowEnd = image + Math.min(inHeight, top + info.filterHeight) * rowSize;
      for (let ow = 0; ow < outWidth; ow++) {
        const left = ow * info.strideWidth - info.padInfo.left;
        const columnBegin = Math.max(0, left) * channels;
        const columnEnd = Math.min(inWidth, left + info.filterWidth) * channels;
        for (let c = 0; c < channels; c++, out++) {
          let largest = -Infinity;
          let position = -1;
          for (let row = rowBegin; row < rowEnd; row += rowSize) {
            for (let at = row + columnBegin + c; at < row + columnEnd; at += channels) {
              const value = x[at]!;
              if (value > largest) {
                largest = value;
                position = at;
              }
            }
          }
          if (position >= 0) dx[position]! += dy[out]!;
        }
      }
    }
  }
}

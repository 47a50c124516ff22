/** Convolution with stride 1 by XNNPACK: the one fast operation of the wasm backend, from which the gradients are built. */
import {
  backend_util,
  Conv2D,
  type Conv2DBackpropFilterAttrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { runWasmKernel } from './wasm-kernel';

export type Shape4D = [number, number, number, number];

export interface ConvolutionPadding {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const NO_PADDING: ConvolutionPadding = { top: 0, bottom: 0, left: 0, right: 0 };

/** x [N, H, W, Ci], filter [KH, KW, Ci, Co] → [N, OH, OW, Co]; the caller frees the result. */
export function convolve(
  backend: BackendWasm,
  x: TensorInfo,
  filter: TensorInfo,
  { top, bottom, left, right }: ConvolutionPadding,
): TensorInfo {
  return runWasmKernel(
    Conv2D,
    backend,
    { x, filter },
    {
      strides: [1, 1],
      dilations: [1, 1],
      dataFormat: 'NHWC',
      pad: [
        [0, 0],
        [top, bottom],
        [left, right],
        [0, 0],
      ],
    },
  );
}

/** The padding of the forward convolution; null where it has a stride, or channels first. */
export function paddingOfStrideOneConvolution(
  xShape: Shape4D,
  filterShape: Shape4D,
  { strides, pad, dataFormat, dimRoundingMode }: Omit<Conv2DBackpropFilterAttrs, 'filterShape'>,
): ConvolutionPadding | null {
  const info = backend_util.computeConv2DInfo(
    xShape,
    filterShape,
    strides,
    1,
    pad,
    dimRoundingMode,
    false,
    backend_util.convertConv2DDataFormat(dataFormat),
  );
  const isCovered =
    info.strideHeight === 1 && info.strideWidth === 1 && info.dataFormat === 'channelsLast';
  return isCovered ? info.padInfo : null;
}

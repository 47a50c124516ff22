/**
 * Product of two matrices by XNNPACK's 1 × 1 convolution, several times faster than the wasm
 * backend's own kernel, which keeps batches of matrices.
 */
import {
  BatchMatMul,
  Transpose,
  util,
  type BatchMatMulAttrs,
  type KernelConfig,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { convolve, NO_PADDING } from './stride-one-convolution';
import { defineWasmKernel, runStock, runWasmKernel, withShape } from './wasm-kernel';

/**
 * a [M, K] · b [K, N] → [M, N], read as a convolution of an image of 1 × M pixels with K channels
 * by the filter b [1, 1, K, N]. A transposed operand is transposed first.
 */
export function createBatchMatMul(stock: KernelConfig): KernelConfig {
  return defineWasmKernel<'a' | 'b', BatchMatMulAttrs>(
    BatchMatMul,
    ({ inputs: { a, b }, attrs, backend }) => {
      if (!isOneMatrix(a) || !isOneMatrix(b)) {
        return runStock(stock, { a, b }, attrs, backend);
      }
      const left = asMatrix(backend, a, attrs.transposeA);
      const right = asMatrix(backend, b, attrs.transposeB);
      const [rows, inner] = left.info.shape as [number, number];
      const [rightInner, columns] = right.info.shape as [number, number];
      util.assert(inner === rightInner, () => `matMul: inner sizes ${inner} and ${rightInner}.`);

      const product = convolve(
        backend,
        withShape(left.info, [1, 1, rows, inner]),
        withShape(right.info, [1, 1, inner, columns]),
        NO_PADDING,
      );
      for (const operand of [left, right]) {
        if (operand.isOwn) backend.disposeData(operand.info.dataId);
      }
      return withShape(product, [...a.shape.slice(0, -2), rows, columns]);
    },
  );
}

function isOneMatrix({ shape, dtype }: TensorInfo): boolean {
  return dtype === 'float32' && util.sizeFromShape(shape.slice(0, -2)) === 1;
}

/** The operand as a rank-2 matrix; `isOwn` says that it was made here and is to be freed. */
function asMatrix(backend: BackendWasm, info: TensorInfo, transposed: boolean) {
  const matrix = withShape(info, info.shape.slice(-2));
  if (!transposed) return { info: matrix, isOwn: false };
  return { info: runWasmKernel(Transpose, backend, { x: matrix }, { perm: [1, 0] }), isOwn: true };
}

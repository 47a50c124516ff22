/**
 * Direct convolution, forward, without a copied input matrix:
 *
 *     y[p][n] = f(bias[n] + Σ over kh, k of x[offset[p] + kh·row + k] · w[kh][k][n])
 *
 * p runs over the output pixels of an image, k over the kernel's width × input channels, which lie
 * side by side. A table gives the byte offset of each pixel's window, so that tiles of 5 or 4
 * pixels run on over the ends of rows. Weights are packed in panels [n / 8][kh][k][8].
 *
 * A block of pixels passes through all panels before the next block begins, so that its part of
 * the input stays in the first-level cache.
 *
 * Floor: register-tile.ts. Measured for the lesson: 45 GFLOP/s for the first layer, whose sums are
 * short (k = 27), 51 and 49 for the second and third: at the floor.
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import { v128 } from '../assembler/vector';
import type { Activation, Pair } from '@/lib/core/experiment/network/network-spec';
import { isPlain, pixelBytes, pixelOffset, rowBytes, type TensorLayout } from '../tensor-layout';
import type { ActivationWriter } from './activation';
import {
  addProducts,
  chooseTileRows,
  declareTile,
  FLOAT_BYTES,
  PANEL_BYTES,
  setSums,
  VECTOR_BYTES,
  ZERO,
} from './register-tile';

export interface Convolution {
  /** Its border is as wide as the padding. */
  input: TensorLayout;
  output: TensorLayout;
  kernel: Pair;
  strides: Pair;
  activation: Activation;
  /** Addresses. */
  panels: number;
  bias: number | null;
  /** Of windowOffsets. */
  windows: number;
  /** Of outputOffsets; null where the output is plain. */
  outputs: number | null;
}

/** Byte offsets of the windows of all output pixels within an input image. */
export function windowOffsets({
  input,
  output,
  strides,
}: Pick<Convolution, 'input' | 'output' | 'strides'>): Int32Array {
  return overPixels(
    output,
    (y, x) => y * strides[0] * rowBytes(input) + x * strides[1] * pixelBytes(input),
  );
}

/** Byte offsets of the output pixels themselves, for an output with a border. */
export function outputOffsets(output: TensorLayout): Int32Array | null {
  return isPlain(output) ? null : overPixels(output, (y, x) => pixelOffset(output, y, x));
}

/** Function (x, y) for one image. */
export function defineConvolution(
  module: ModuleBuilder,
  name: string,
  activations: ActivationWriter,
  { input, output, kernel, activation, panels, bias, windows, outputs }: Convolution,
): FunctionRef {
  const [kernelHeight, kernelWidth] = kernel;
  const segment = kernelWidth * input.stride;
  const pixels = output.height * output.width;
  const tileRows = chooseTileRows(pixels);
  const block = chooseBlock(pixels, tileRows, input.stride);
  const columns = output.stride;

  return module.define(name, 2, (f, x, y) => {
    const first = f.local('i32');
    const end = f.local('i32');
    const column = f.local('i32');
    const panelStart = f.local('i32');
    const next = f.local('i32');
    const pixel = f.local('i32');
    const entry = f.local('i32');
    const panel = f.local('i32');
    const out = f.local('i32');
    const rows = Array.from({ length: tileRows }, () => f.local('i32'));
    const tile = declareTile(f, tileRows);
    const lastTile = i32.const(pixels - tileRows);

    f.forRange(first, 0, pixels, block, () => {
      f.set(end, i32.min(i32.add(first, block), i32.const(pixels)));
      f.set(panelStart, i32.const(panels));
      f.forRange(column, 0, columns * FLOAT_BYTES, PANEL_BYTES, () => {
        f.forRange(next, first, end, tileRows, () => {
          f.set(pixel, i32.min(next, lastTile));
          f.set(entry, i32.shl(pixel, 2));
          rows.forEach((row, m) =>
            f.set(row, i32.add(x, i32.load(entry, windows + m * FLOAT_BYTES))),
          );
          f.set(panel, panelStart);
          setSums(f, tile, (_, half) =>
            bias === null ? ZERO : v128.load(column, bias + half * VECTOR_BYTES),
          );
          const products = { rows, panel, rowStep: FLOAT_BYTES, panelStep: PANEL_BYTES };
          f.repeat(kernelHeight, () => {
            addProducts(f, tile, products, segment);
            for (const row of rows) f.advance(row, rowBytes(input) - segment * FLOAT_BYTES);
          });
          tile.sums.forEach((sums, m) => {
            if (outputs !== null) {
              const offset = i32.load(entry, outputs + m * FLOAT_BYTES);
              f.set(out, i32.add(i32.add(y, column), offset));
            } else if (m === 0) {
              f.set(out, i32.add(i32.add(y, column), i32.mul(pixel, pixelBytes(output))));
            } else {
              f.advance(out, pixelBytes(output));
            }
            sums.forEach((sum, half) =>
              f.store(out, activations.apply(activation, sum), half * VECTOR_BYTES),
            );
          });
        });
        f.advance(panelStart, kernelHeight * segment * PANEL_BYTES);
      });
    });
  });
}

/** Whole tiles whose inputs are some 6 KB, 4 to 12 of them. */
function chooseBlock(pixels: number, tileRows: number, channels: number): number {
  const tiles = Math.floor(6144 / (channels * FLOAT_BYTES * tileRows));
  return Math.min(pixels, tileRows * Math.max(4, Math.min(12, tiles)));
}

function overPixels(
  { height, width }: TensorLayout,
  value: (y: number, x: number) => number,
): Int32Array {
  return Int32Array.from({ length: height * width }, (_, pixel) =>
    value(Math.floor(pixel / width), pixel % width),
  );
}

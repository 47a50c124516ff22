/**
 * Direct gradient of a convolution with respect to its weights, summed over the pixels p of an
 * image and added to what is there:
 *
 *     dw[kh][i][n] += Σ over p of x[offset[p] + kh·row + i] · dy[p][n]
 *
 * i runs over the kernel's width × input channels, which lie side by side. Tile: 4 (or 5) values
 * of i × 8 channels n; a step of k is a pixel, so a row's pointer moves by the stride of the
 * convolution, a constant of the code. dy comes in panels [n / 8][p][8], which makes a panel of
 * 169 pixels 5 KB in place of a stride through 43.
 *
 * Floor: register-tile.ts. Measured for the lesson's first layer: 47 GFLOP/s, at the floor.
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { v128 } from '../assembler/vector';
import { pixelBytes, rowBytes, type TensorLayout } from '../tensor-layout';
import { accumulateTile } from './accumulate-tile';
import type { ConvolutionGeometry } from './convolve-input-gradient';
import { FLOAT_BYTES, PANEL_BYTES, splitRows, VECTOR_BYTES } from './register-tile';

export interface WeightGradient extends Omit<ConvolutionGeometry, 'padding'> {
  input: TensorLayout;
  /** Plain in height and width; dy itself lies in panels. */
  delta: TensorLayout;
}

/** Function (x, panels, dw) for one image. */
export function defineWeightGradient(
  module: ModuleBuilder,
  name: string,
  { input, delta, kernel, strides }: WeightGradient,
): FunctionRef {
  const [kernelHeight, kernelWidth] = kernel;
  const segment = kernelWidth * input.stride;
  const panelBytes = delta.height * delta.width * PANEL_BYTES;
  const outRow = pixelBytes(delta);
  const rowStep = strides[1] * pixelBytes(input);
  const nextLine = strides[0] * rowBytes(input) - delta.width * rowStep;

  return module.define(name, 3, (f, x, panels, dw) => {
    const xRow = f.local('i32');
    const source = f.local('i32');
    const out = f.local('i32');
    const panel = f.local('i32');

    const addTile = (tileRows: number) =>
      accumulateTile(f, tileRows, {
        source,
        out,
        outRow,
        panel,
        panelStart: panels,
        rowStep,
        panelStep: PANEL_BYTES,
        overAll: (add, rows) =>
          f.repeat(delta.height, () => {
            add(delta.width);
            for (const row of rows) f.advance(row, nextLine);
          }),
      });

    f.repeat(delta.stride / 8, () => {
      f.set(xRow, x);
      f.set(out, dw);
      f.repeat(kernelHeight, () => {
        f.set(source, xRow);
        for (const { rows, count } of splitRows(segment)) f.repeat(count, addTile(rows));
        f.advance(xRow, rowBytes(input));
      });
      f.advance(panels, panelBytes);
      f.advance(dw, PANEL_BYTES);
    });
  });
}

/** Function (delta, panels): one plain image [p][n] to panels [n / 8][p][8]. */
export function definePackPanels(
  module: ModuleBuilder,
  name: string,
  { height, width, stride }: TensorLayout,
): FunctionRef {
  return module.define(name, 2, (f, delta, panels) => {
    const source = f.local('i32');
    f.repeat(stride / 8, () => {
      f.set(source, delta);
      f.repeat(height * width, () => {
        f.store(panels, v128.load(source));
        f.store(panels, v128.load(source, VECTOR_BYTES), VECTOR_BYTES);
        f.advance(panels, PANEL_BYTES);
        f.advance(source, stride * FLOAT_BYTES);
      });
      f.advance(delta, PANEL_BYTES);
    });
  });
}

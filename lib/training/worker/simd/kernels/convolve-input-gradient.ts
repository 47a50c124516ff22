/**
 * Direct gradient of a convolution with respect to its input:
 *
 *     dx[y, x][i] = Σ over kh, kw, n of dy[(y + top − kh) / s, (x + left − kw) / s][n] · w[kh, kw, i, n]
 *
 * over the taps (kh, kw) for which both quotients are whole and inside dy. The rows of a tile are
 * the same pixel of four images: they share the list of taps, so nothing is multiplied with
 * padding. A table says for each pixel where its taps begin; with stride s the taps of a pixel are
 * every s-th, so the weights are packed by class (tap row mod s, tap column mod s), each class
 * reversed: panels [i / 8][class][kh][kw][n][8]. Then a row of taps is one run over k = kw × n.
 *
 * Floor: 4 × 8 tile, register-tile.ts; near the edges the runs are short. Measured for the lesson,
 * together with the gradient of the weights: 47 GFLOP/s.
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import type { Pair } from '@/lib/core/experiment/network/network-spec';
import { imageBytes, pixelBytes, pixelOffset, rowBytes, type TensorLayout } from '../tensor-layout';
import {
  addProductsUntil,
  declareTile,
  FLOAT_BYTES,
  PANEL,
  PANEL_BYTES,
  setSums,
  VECTOR_BYTES,
  ZERO,
} from './register-tile';

/** Images that are worked on together. */
export const IMAGES_TOGETHER = 4;

export interface ConvolutionGeometry {
  kernel: Pair;
  strides: Pair;
  /** Padding above and to the left. */
  padding: Pair;
}

export interface InputGradient extends ConvolutionGeometry {
  /** Of the gradient that is written; its border stays as it is. */
  input: TensorLayout;
  /** Plain. */
  delta: TensorLayout;
  /** Address of the weights, packed by tapOrder. */
  panels: number;
  /** Address of inputGradientTable. */
  table: number;
}

/** int32 words of an entry: delta offset, weight offset, tap rows, bytes of a run, weight skip, output offset. */
const ENTRY_BYTES = 24;

/** For each tap kh · kernel width + kw, its place in the packed order. */
export function tapOrder({ kernel, strides }: ConvolutionGeometry): Int32Array {
  const places = new Int32Array(kernel[0] * kernel[1]);
  let place = 0;
  for (const rows of tapClasses(kernel[0], strides[0])) {
    for (const columns of tapClasses(kernel[1], strides[1])) {
      for (const kh of rows) for (const kw of columns) places[kh * kernel[1] + kw] = place++;
    }
  }
  return places;
}

/** Taps by remainder, each class from the last to the first. */
function tapClasses(kernel: number, stride: number): number[][] {
  return Array.from({ length: stride }, (_, remainder) =>
    Array.from({ length: kernel }, (_, tap) => tap)
      .filter((tap) => tap % stride === remainder)
      .reverse(),
  );
}

export function inputGradientTable(shape: Omit<InputGradient, 'panels' | 'table'>): Int32Array {
  const { input, delta, kernel, strides, padding } = shape;
  const places = tapOrder(shape);
  const words: number[] = [];
  for (let y = 0; y < input.height; y++) {
    const rows = tapRun(y + padding[0], kernel[0], strides[0], delta.height);
    for (let x = 0; x < input.width; x++) {
      const columns = tapRun(x + padding[1], kernel[1], strides[1], delta.width);
      const count = columns.taps.length;
      const isEmpty = rows.taps.length === 0 || count === 0;
      const firstPlace = isEmpty ? 0 : places[rows.taps[0]! * kernel[1] + columns.taps[0]!]!;
      const secondPlace =
        rows.taps.length > 1 ? places[rows.taps[1]! * kernel[1] + columns.taps[0]!]! : firstPlace;
      const tapBytes = delta.stride * PANEL_BYTES;
      words.push(
        isEmpty ? 0 : pixelOffset(delta, rows.first, columns.first),
        firstPlace * tapBytes,
        isEmpty ? 0 : rows.taps.length,
        count * pixelBytes(delta),
        (secondPlace - firstPlace - count) * tapBytes,
        pixelOffset(input, y, x),
      );
    }
  }
  return Int32Array.from(words);
}

/** The taps that reach a position, last tap first, and the output index that the first of them reads. */
function tapRun(position: number, kernel: number, stride: number, outputs: number) {
  const taps: number[] = [];
  let first = 0;
  for (let tap = kernel - 1; tap >= 0; tap--) {
    const output = (position - tap) / stride;
    if (!Number.isInteger(output) || output < 0 || output >= outputs) continue;
    if (taps.length === 0) first = output;
    taps.push(tap);
  }
  return { taps, first };
}

/** Function (delta, dx, images) for 1 to 4 images. */
export function defineInputGradient(
  module: ModuleBuilder,
  name: string,
  { input, delta, kernel, panels, table }: InputGradient,
): FunctionRef {
  const panelBytes = kernel[0] * kernel[1] * delta.stride * PANEL_BYTES;
  const pixels = input.height * input.width;

  return module.define(name, 3, (f, deltaStart, dxStart, images) => {
    const panelStart = f.let(i32.const(panels));
    const column = f.local('i32');
    const entry = f.local('i32');
    const panel = f.local('i32');
    const end = f.local('i32');
    const out = f.local('i32');
    const rows = Array.from({ length: IMAGES_TOGETHER }, () => f.local('i32'));
    const tile = declareTile(f, IMAGES_TOGETHER);
    // With fewer images the last one stands in for the others, and is written more than once.
    const deltas = rows.map((_, m) => f.let(i32.add(deltaStart, imageOffset(m, delta))));
    const outputs = rows.map((_, m) => f.let(i32.add(dxStart, imageOffset(m, input))));

    function imageOffset(m: number, layout: TensorLayout) {
      return i32.mul(i32.min(m, i32.sub(images, 1)), imageBytes(layout));
    }

    f.forRange(column, 0, input.stride * FLOAT_BYTES, PANEL * FLOAT_BYTES, () => {
      f.forRange(entry, table, table + pixels * ENTRY_BYTES, ENTRY_BYTES, () => {
        setSums(f, tile, () => ZERO);
        f.if(i32.load(entry, 8), () => {
          rows.forEach((row, m) => f.set(row, i32.add(deltas[m]!, i32.load(entry))));
          f.set(panel, i32.add(panelStart, i32.load(entry, 4)));
          const run = f.let(i32.load(entry, 12));
          const skip = f.let(i32.load(entry, 16));
          const nextRow = f.let(i32.sub(rowBytes(delta), run));
          const products = { rows, panel, rowStep: FLOAT_BYTES, panelStep: PANEL_BYTES };
          f.repeat(i32.load(entry, 8), () => {
            f.set(end, i32.add(rows[0]!, run));
            addProductsUntil(f, tile, products, end, PANEL);
            f.advance(panel, skip);
            for (const row of rows) f.advance(row, nextRow);
          });
        });
        outputs.forEach((output, m) => {
          f.set(out, i32.add(i32.add(output, column), i32.load(entry, 20)));
          tile.sums[m]!.forEach((sum, half) => f.store(out, sum, half * VECTOR_BYTES));
        });
      });
      f.advance(panelStart, panelBytes);
    });
  });
}

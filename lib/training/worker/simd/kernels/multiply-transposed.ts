/**
 * Products of a transposed left side, summed over rows and added to what is there; the weight
 * gradient of dense layers and of Winograd's convolution:
 *
 *     c[p][i][n] += Σ over rows r of a[p][r][i] · b[p][r][n]
 *
 * Tile: 4 (or 5) values of i × 8 of n. The rows come in images of a fixed number of rows, so the code of
 * an image has no remainder. Floor: register-tile.ts; with few rows the loads and stores of c
 * weigh as much as the products (the lesson's first dense layer, 16 rows a chunk: 24 GFLOP/s for
 * both backward products).
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import { accumulateTile } from './accumulate-tile';
import { FLOAT_BYTES, PANEL_BYTES, splitRows } from './register-tile';

export interface TransposedProduct {
  positions: number;
  /** Of c: i, and n, a multiple of 8. */
  rows: number;
  columns: number;
  /** Bytes between the positions of c. */
  padding: number;
  /** Rows r of an image. */
  rowsPerImage: number;
  /** Bytes from row to row, and from position to position. */
  a: { row: number; position: number };
  b: { row: number; position: number };
}

/** Function (a, b, c, images). */
export function defineTransposedProduct(
  module: ModuleBuilder,
  name: string,
  { positions, rows: outRows, columns, rowsPerImage, padding, a, b }: TransposedProduct,
): FunctionRef {
  const outRow = columns * FLOAT_BYTES;
  return module.define(name, 4, (f, aStart, bStart, c, images) => {
    const source = f.local('i32');
    const column = f.local('i32');
    const panel = f.local('i32');
    const out = f.local('i32');

    const addTile = (tileRows: number) =>
      accumulateTile(f, tileRows, {
        source,
        out,
        outRow,
        panel,
        panelStart: i32.add(bStart, column),
        rowStep: a.row,
        panelStep: b.row,
        overAll: (add) => f.repeat(images, () => add(rowsPerImage)),
      });

    f.repeat(positions, () => {
      f.forRange(column, 0, outRow, PANEL_BYTES, () => {
        f.set(source, aStart);
        f.set(out, i32.add(c, column));
        for (const { rows, count } of splitRows(outRows)) f.repeat(count, addTile(rows));
      });
      f.advance(aStart, a.position);
      f.advance(bStart, b.position);
      f.advance(c, outRows * outRow + padding);
    });
  });
}

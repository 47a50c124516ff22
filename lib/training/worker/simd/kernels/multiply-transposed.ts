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
import { v128 } from '../assembler/vector';
import {
  addProducts,
  declareTile,
  FLOAT_BYTES,
  PANEL_BYTES,
  setSums,
  splitRows,
  VECTOR_BYTES,
} from './register-tile';

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

    const addTile = (tileRows: number) => {
      const rows = Array.from({ length: tileRows }, () => f.local('i32'));
      const tile = declareTile(f, tileRows);
      return () => {
        rows.forEach((row, m) => f.set(row, i32.add(source, m * FLOAT_BYTES)));
        f.set(panel, i32.add(bStart, column));
        setSums(f, tile, (m, half) => v128.load(out, m * outRow + half * VECTOR_BYTES));
        const products = { rows, panel, rowStep: a.row, panelStep: b.row };
        f.repeat(images, () => addProducts(f, tile, products, rowsPerImage));
        tile.sums.forEach((sums, m) =>
          sums.forEach((sum, half) => f.store(out, sum, m * outRow + half * VECTOR_BYTES)),
        );
        f.advance(source, tileRows * FLOAT_BYTES);
        f.advance(out, tileRows * outRow);
      };
    };

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

/**
 * Matrix products with packed right sides, for dense layers and for the positions of Winograd's
 * convolution:
 *
 *     c[p][i][n] = f(bias[n] + Σ over k of a[p][i][k] · b[p][k][n])
 *
 * Layout: rows of a and c as they lie in memory; b in panels [p][n / 8][k][8]. Tile: 5 × 8 or
 * 4 × 8 (register-tile.ts). The last tile overlaps its neighbour and computes the shared rows
 * twice, so there is no code for a remainder. Measured for the lesson: 48 GFLOP/s, at the floor.
 */
import type { ModuleBuilder } from '../assembler/module-builder';
import type { FunctionRef } from '../assembler/function-builder';
import { i32 } from '../assembler/scalar';
import { v128 } from '../assembler/vector';
import type { ActivationWriter } from './activation';
import type { Activation } from '@/lib/core/experiment/network/network-spec';
import {
  addProducts,
  declareTile,
  FLOAT_BYTES,
  PANEL_BYTES,
  setSums,
  VECTOR_BYTES,
  ZERO,
} from './register-tile';

export interface MatrixProduct {
  /** How many products stand behind each other. */
  positions: number;
  depth: number;
  /** A multiple of 8. */
  columns: number;
  /** Address of b, and bytes between its positions. */
  panels: number;
  panelPadding: number;
  /** Bytes from row to row, and from position to position. */
  a: { row: number; position: number };
  c: { row: number; position: number };
  /** Not more than the fewest rows of a call. */
  tileRows: number;
  /** Address of the bias, or null. */
  bias: number | null;
  activation: Activation;
}

/** Function (a, c, rows). */
export function defineMatrixProduct(
  module: ModuleBuilder,
  name: string,
  activations: ActivationWriter,
  {
    positions,
    depth,
    columns,
    panels,
    panelPadding,
    a,
    c,
    tileRows,
    bias,
    activation,
  }: MatrixProduct,
): FunctionRef {
  return module.define(name, 3, (f, aStart, cStart, rowCount) => {
    const panelStart = f.let(i32.const(panels));
    const lastTile = f.let(i32.sub(rowCount, tileRows));
    const column = f.local('i32');
    const next = f.local('i32');
    const row = f.local('i32');
    const out = f.local('i32');
    const panel = f.local('i32');
    const rows = Array.from({ length: tileRows }, () => f.local('i32'));
    const tile = declareTile(f, tileRows);

    f.repeat(positions, () => {
      f.forRange(column, 0, columns * FLOAT_BYTES, PANEL_BYTES, () => {
        f.forRange(next, 0, rowCount, tileRows, () => {
          f.set(row, i32.min(next, lastTile));
          f.set(rows[0]!, i32.add(aStart, i32.mul(row, a.row)));
          for (let m = 1; m < tileRows; m++) f.set(rows[m]!, i32.add(rows[m - 1]!, a.row));
          f.set(panel, panelStart);
          setSums(f, tile, (_, half) =>
            bias === null ? ZERO : v128.load(column, bias + half * VECTOR_BYTES),
          );
          addProducts(
            f,
            tile,
            { rows, panel, rowStep: FLOAT_BYTES, panelStep: PANEL_BYTES },
            depth,
          );
          f.set(out, i32.add(i32.add(cStart, column), i32.mul(row, c.row)));
          for (const sums of tile.sums) {
            sums.forEach((sum, half) =>
              f.store(out, activations.apply(activation, sum), half * VECTOR_BYTES),
            );
            f.advance(out, c.row);
          }
        });
        f.advance(panelStart, depth * PANEL_BYTES);
      });
      f.advance(panelStart, panelPadding);
      f.advance(aStart, a.position);
      f.advance(cStart, c.position);
    });
  });
}

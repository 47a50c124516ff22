/**
 * A tile of c[i][n] += Σ over k of a[k][i] · b[k][n], where the values i of a lie side by side: the
 * gradient of weights, direct or through a matrix product. What k runs over is the caller's.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, Local } from '../assembler/function-builder';
import { i32 } from '../assembler/scalar';
import { v128 } from '../assembler/vector';
import {
  addProducts,
  declareTile,
  FLOAT_BYTES,
  setSums,
  VECTOR_BYTES,
  type Products,
} from './register-tile';

export interface Accumulation {
  /** Where a[0][i] of the tile's first i lies; goes on to the next tile. */
  source: Local;
  /** Where c of the tile's first i lies; goes on to the next tile. */
  out: Local;
  /** Bytes from one i to the next in c. */
  outRow: number;
  panel: Local;
  /** Where b begins. */
  panelStart: Expr<'i32'>;
  rowStep: number;
  panelStep: number;
  /** Adds the products of all k; `add` adds those of so many in a row. */
  overAll: (add: (steps: number) => void, rows: readonly Local[]) => void;
}

/** Declares a tile of so many values of i, and returns the code of one. */
export function accumulateTile(
  f: FunctionBuilder,
  tileRows: number,
  { source, out, outRow, panel, panelStart, rowStep, panelStep, overAll }: Accumulation,
): () => void {
  const rows = Array.from({ length: tileRows }, () => f.local('i32'));
  const tile = declareTile(f, tileRows);
  const products: Products = { rows, panel, rowStep, panelStep };
  return () => {
    rows.forEach((row, m) => f.set(row, i32.add(source, m * FLOAT_BYTES)));
    f.set(panel, panelStart);
    setSums(f, tile, (m, half) => v128.load(out, m * outRow + half * VECTOR_BYTES));
    overAll((steps) => addProducts(f, tile, products, steps), rows);
    tile.sums.forEach((sums, m) =>
      sums.forEach((sum, half) => f.store(out, sum, m * outRow + half * VECTOR_BYTES)),
    );
    f.advance(source, tileRows * FLOAT_BYTES);
    f.advance(out, tileRows * outRow);
  };
}

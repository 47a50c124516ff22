/**
 * The inner loop of every matrix product here: a tile of M rows × 8 columns that stays in
 * registers while k runs.
 *
 *     sum[m][n] += a[m][k] · b[k][n],   m < M ≤ 5, n < 8
 *
 * One step of k loads two vectors of b and spreads one float of each row over a vector: 2 + M
 * loads for 2·M multiplications and additions. With 16 vector registers the largest tiles that do
 * not spill are 5 × 8 and 4 × 8 (10 or 8 sums, 2 vectors of b, 1 spread value, 1 product).
 *
 * Floor: 2·M multiplications on two units, so M cycles a step; a core at 3 GHz does 48 GFLOP/s.
 * Measured in Chromium on such a core (AMD EPYC, one thread): 45–51 in whole kernels.
 *
 * V8 keeps the order of loads and sums as written here. Each row has its own pointer: V8 gives
 * equal offsets on different bases a shared address computation, which costs a register.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, Local } from '../assembler/function-builder';
import { i32 } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';

export const FLOAT_BYTES = 4;
export const VECTOR_BYTES = 16;
/** Floats of a tile's row; b is stored in panels [k][8]. */
export const PANEL = 8;
export const PANEL_BYTES = PANEL * FLOAT_BYTES;
export const MOST_TILE_ROWS = 5;

export interface RegisterTile {
  /** [M][2] vectors. */
  sums: Local<'v128'>[][];
  b: [Local<'v128'>, Local<'v128'>];
  spread: Local<'v128'>;
}

export interface Products {
  /** A pointer for each row; stands behind the last step afterwards. */
  rows: Local[];
  /** Stands behind the last step afterwards. */
  panel: Local;
  /** Bytes from one step of k to the next in a row, and in b. */
  rowStep: number;
  panelStep: number;
}

export function declareTile(f: FunctionBuilder, rows: number): RegisterTile {
  return {
    sums: Array.from({ length: rows }, () => [f.local('v128'), f.local('v128')]),
    b: [f.local('v128'), f.local('v128')],
    spread: f.local('v128'),
  };
}

/** sum[m][half] ← value(m, half); each half has four columns. */
export function setSums(
  f: FunctionBuilder,
  tile: RegisterTile,
  value: (row: number, half: number) => Expr<'v128'>,
): void {
  tile.sums.forEach((halves, row) => halves.forEach((sum, half) => f.set(sum, value(row, half))));
}

export const ZERO = f32x4.splat({ type: 'f32', bytes: [0x43, 0, 0, 0, 0] });

/** Adds a known number of steps, at least one. */
export function addProducts(
  f: FunctionBuilder,
  tile: RegisterTile,
  products: Products,
  steps: number,
): void {
  const unroll = chooseUnroll(steps);
  const loops = Math.floor(steps / unroll);
  if (loops === 1) {
    addSteps(f, tile, products, unroll);
  } else {
    const end = f.let(i32.add(products.rows[0]!, loops * unroll * products.rowStep));
    addProductsUntil(f, tile, products, end, unroll);
  }
  addSteps(f, tile, products, steps - loops * unroll);
}

/** Adds steps until the first row's pointer reaches `end`, which is a multiple of `unroll` steps away. */
export function addProductsUntil(
  f: FunctionBuilder,
  tile: RegisterTile,
  products: Products,
  end: Local,
  unroll: number,
): void {
  f.doWhile(
    () => addSteps(f, tile, products, unroll),
    () => i32.ne(products.rows[0]!, end),
  );
}

/** Steps written out one after the other; the pointers advance once, behind the last. */
function addSteps(
  f: FunctionBuilder,
  { sums, b, spread }: RegisterTile,
  { rows, panel, rowStep, panelStep }: Products,
  steps: number,
): void {
  for (let step = 0; step < steps; step++) {
    b.forEach((half, n) => f.set(half, v128.load(panel, step * panelStep + n * VECTOR_BYTES)));
    rows.forEach((row, m) => {
      f.set(spread, v128.load32Splat(row, step * rowStep));
      sums[m]!.forEach((sum, n) => f.set(sum, f32x4.add(sum, f32x4.mul(spread, b[n]!))));
    });
  }
  f.advance(panel, steps * panelStep);
  for (const row of rows) f.advance(row, steps * rowStep);
}

/** All steps where they are few, else a divisor that leaves no rest, else 8. */
function chooseUnroll(steps: number): number {
  const FEW = 16;
  if (steps <= FEW) return steps;
  return [8, 9, 7, 10, 6, 5].find((unroll) => steps % unroll === 0) ?? 8;
}

/** The tile, 5 or 4 rows, that covers `rows` with the least work; fewer where there are fewer rows. */
export function chooseTileRows(rows: number): number {
  if (rows <= MOST_TILE_ROWS) return rows;
  return Math.ceil(rows / 5) * 5 <= Math.ceil(rows / 4) * 4 ? 5 : 4;
}

/** Cuts rows into tiles of 4 and 5, and smaller ones only where there is no other way. */
export function splitRows(rows: number): { rows: number; count: number }[] {
  const fives = [0, 1, 2, 3].find((count) => rows >= 5 * count && (rows - 5 * count) % 4 === 0);
  const pieces =
    fives !== undefined
      ? [
          { rows: 5, count: fives },
          { rows: 4, count: (rows - 5 * fives) / 4 },
        ]
      : [
          { rows: 4, count: Math.floor(rows / 4) },
          { rows: rows % 4, count: 1 },
        ];
  return pieces.filter(({ count }) => count > 0);
}

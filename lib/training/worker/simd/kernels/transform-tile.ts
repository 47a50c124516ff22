/**
 * The small matrix products L·X·Rᵀ of Winograd's transforms, written out as additions. X is a tile
 * of vectors (four channels each) that are loaded when they are needed.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, Local } from '../assembler/function-builder';
import { f32 } from '../assembler/scalar';
import { f32x4 } from '../assembler/vector';
import { ZERO } from './register-tile';

type Vector = Expr<'v128'>;
/** Rows of coefficients. */
export type Matrix = readonly (readonly number[])[];

/** Calls `store(q, r, value)` for each element of L·X·Rᵀ; the value is to be read once. */
export function transformTile(
  f: FunctionBuilder,
  left: Matrix,
  right: Matrix,
  load: (row: number, column: number) => Vector,
  store: (row: number, column: number, value: Vector) => void,
): void {
  const innerColumns = right[0]!.length;
  const innerRows = left[0]!.length;
  // L·X fits into the registers: go column by column and load each element of X once.
  if (left.length * innerColumns <= 8) {
    const half = left.map(() => [] as Local<'v128'>[]);
    for (let column = 0; column < innerColumns; column++) {
      const x = Array.from({ length: innerRows }, (_, row) => f.let(load(row, column)));
      left.forEach((weights, row) => half[row]!.push(f.let(combine(weights, (i) => x[i]!))));
    }
    half.forEach((values, row) =>
      right.forEach((weights, column) =>
        store(
          row,
          column,
          combine(weights, (i) => values[i]!),
        ),
      ),
    );
    return;
  }
  // Else row by row of the result; some elements of X are loaded more than once.
  left.forEach((leftWeights, row) => {
    const values = Array.from({ length: innerColumns }, (_, column) =>
      f.let(combine(leftWeights, (i) => load(i, column))),
    );
    right.forEach((weights, column) =>
      store(
        row,
        column,
        combine(weights, (i) => values[i]!),
      ),
    );
  });
}

/** Σ weights[i] · value(i), for weights 0, ±1 and others; those of the same size share one multiplication. */
function combine(weights: readonly number[], value: (index: number) => Vector): Vector {
  const used = weights.flatMap((weight, index) => (weight === 0 ? [] : [{ weight, index }]));
  const sizes = [...new Set(used.map(({ weight }) => Math.abs(weight)))];
  return sumSigned(
    sizes.map((size) => {
      const group = used.filter(({ weight }) => Math.abs(weight) === size);
      // A group without a positive term is subtracted as a whole.
      const isNegative = group.every(({ weight }) => weight < 0);
      const terms = group.map(({ weight, index }): Term => [
        isNegative || weight > 0,
        value(index),
      ]);
      return [!isNegative, scale(size, sumSigned(terms))];
    }),
  );
}

/** Whether it is added, else subtracted. */
type Term = [isPositive: boolean, value: Vector];

function scale(size: number, value: Vector): Vector {
  return size === 1 ? value : f32x4.mul(f32x4.splat(f32.const(size)), value);
}

/** Begins with a positive term, where there is one. */
function sumSigned(terms: Term[]): Vector {
  const first = Math.max(
    0,
    terms.findIndex(([isPositive]) => isPositive),
  );
  const [isPositive, value] = terms[first]!;
  return terms
    .filter((_, index) => index !== first)
    .reduce(
      (sum, [positive, next]) => (positive ? f32x4.add(sum, next) : f32x4.sub(sum, next)),
      isPositive ? value : f32x4.sub(ZERO, value),
    );
}

export function transpose(matrix: Matrix): Matrix {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

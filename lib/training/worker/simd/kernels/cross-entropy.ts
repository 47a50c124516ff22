/**
 * Softmax cross-entropy of logits z with label y, in nats, and its gradient over the real rows:
 *
 *     loss  = log Σ over k of e^(z[k] − max) − (z[y] − max)
 *     dz[k] = (e^(z[k] − max) / Σ − [k = y]) / count,   0 in padding rows
 *
 * Scalar and in float64: a row has few classes, so this is a thousandth of the step.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { f32, f64, i32 } from '../assembler/scalar';
import { FLOAT_BYTES } from './register-tile';

export interface CrossEntropy {
  classes: number;
  /** Bytes from row to row of logits and gradient; what lies behind the classes stays zero. */
  rowBytes: number;
  /** Addresses: of the labels (bytes), and of the number of real rows. */
  labels: number;
  count: number;
}

/** Function (z, dz, figures, firstRow, rows): also writes the sum of the losses and the correct rows as float64. */
export function defineCrossEntropy(
  module: ModuleBuilder,
  name: string,
  { classes, rowBytes, labels, count }: CrossEntropy,
): FunctionRef {
  return module.define(name, 5, (f, z, dz, figures, row, rows) => {
    const losses = f.local('f64');
    const correct = f.local('i32');
    const column = f.local('i32');
    const best = f.local('i32');
    const largest = f.local('f32');
    const label = f.local('i32');
    const sum = f.local('f64');
    const power = f.local('f64');
    const real = f.let(i32.load(count));
    const logit = (at: Local) => f64.promoteF32(f32.load(i32.add(z, at)));
    const shifted = (at: Local) => f64.sub(logit(at), f64.promoteF32(largest));
    const forEachClass = (from: number, visit: () => void) =>
      f.forRange(column, from * FLOAT_BYTES, classes * FLOAT_BYTES, FLOAT_BYTES, visit);

    f.repeat(rows, () => {
      f.set(largest, f32.load(z));
      f.set(best, i32.const(0));
      forEachClass(1, () => {
        f.if(f32.gt(f32.load(i32.add(z, column)), largest), () => {
          f.set(largest, f32.load(i32.add(z, column)));
          f.set(best, column);
        });
      });
      f.set(sum, f64.const(0));
      forEachClass(0, () => f.set(sum, f64.add(sum, exponential(f, shifted(column)))));
      f.set(label, i32.shl(i32.load8U(row, labels), 2));
      f.if(i32.ltS(row, real), () => {
        f.set(losses, f64.add(losses, f64.sub(logarithm(f, sum), shifted(label))));
        f.set(correct, i32.add(correct, i32.eq(best, label)));
        forEachClass(0, () => {
          f.set(power, f64.div(exponential(f, shifted(column)), sum));
          const isLabel = f64.convertI32(i32.eq(column, label));
          const gradient = f64.div(f64.sub(power, isLabel), f64.convertI32(real));
          f.store(i32.add(dz, column), f32.demoteF64(gradient));
        });
      });
      f.if(i32.geS(row, real), () =>
        forEachClass(0, () => f.store(i32.add(dz, column), f32.const(0))),
      );
      f.advance(z, rowBytes);
      f.advance(dz, rowBytes);
      f.advance(row, 1);
    });
    f.store(figures, losses);
    f.store(figures, f64.convertI32(correct), 8);
  });
}

const LN_2 = Math.LN2;
/** 1 / n! for n = 0 … 12. */
const TAYLOR = Array.from({ length: 13 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return 1 / factorial;
});

/**
 * e^x for x ≤ 0: x = k·ln 2 + r with |r| ≤ 0.35, e^x = 2^k · e^r by Taylor's series, whose rest is
 * below 1e-15. Below −87 it stays at e^−87, which float32 cannot tell from 0 beside 1. NaN stays.
 */
function exponential(f: FunctionBuilder, value: Expr<'f64'>): Expr<'f64'> {
  const x = f.let(f64.max(value, f64.const(-87)));
  const k = f.let(f64.nearest(f64.mul(x, f64.const(1 / LN_2))));
  const r = f.let(f64.sub(x, f64.mul(k, f64.const(LN_2))));
  const series = TAYLOR.toReversed()
    .map((coefficient) => f64.const(coefficient))
    .reduce((sum, next) => f64.add(f64.mul(sum, r), next));
  return f64.mul(series, powerOfTwo(i32.truncSatF64(k)));
}

/**
 * log s for s in [1, 2^120): s = 2^e·m with m in [1, 2), log m = 2·artanh((m − 1) / (m + 1)), whose
 * series in z ≤ 1/3 is cut where its terms fall below 1e-16. NaN stays.
 */
function logarithm(f: FunctionBuilder, s: Local<'f64'>): Expr<'f64'> {
  const bits = i32.reinterpretF32(f32.demoteF64(s));
  const exponent = f.let(i32.sub(i32.and(i32.shrU(bits, 23), 0xff), 127));
  const m = f.let(f64.div(s, powerOfTwo(exponent)));
  const z = f.let(f64.div(f64.sub(m, f64.const(1)), f64.add(m, f64.const(1))));
  const square = f.let(f64.mul(z, z));
  const TERMS = 16;
  const series = Array.from({ length: TERMS }, (_, i) =>
    f64.const(2 / (2 * (TERMS - i) - 1)),
  ).reduce((sum, next) => f64.add(f64.mul(sum, square), next));
  return f64.add(f64.mul(f64.convertI32(exponent), f64.const(LN_2)), f64.mul(z, series));
}

/** 2^k for k in [−126, 127]. */
function powerOfTwo(k: Expr<'i32'>): Expr<'f64'> {
  return f64.promoteF32(f32.reinterpretI32(i32.shl(i32.add(k, 127), 23)));
}

/**
 * The optimizer's step. The gradient is the sum of the chunks' shares in a fixed order, whoever
 * computed them; formulas of the updates: network-spec.ts of the core.
 *
 * A parameter is an array [tap][input][column]; a task takes a range of inputs with all their
 * taps. For Winograd's layers the shares are [position][input][column] and become the nine
 * taps by dg = Gᵀ·sum·G on the way.
 *
 * Floor: reads the shares, weights and moments once; memory decides. Measured with packing, for the
 * 122,570 weights of the lesson and four chunks: 0.34 ms, 0.7 ms with Winograd's larger shares.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { f32, i32 } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import type { OptimizerSpec } from '@/lib/core/experiment/network/network-spec';
import { FLOAT_BYTES, VECTOR_BYTES } from './register-tile';
import { transformTile, transpose } from './transform-tile';
import { KERNEL_MATRIX, POSITION_PADDING, POSITIONS, TILE_SIDE } from './winograd-matrices';

export interface StoredKernel {
  taps: number;
  inputs: number;
  /** A multiple of 8. */
  columns: number;
  /** Addresses. */
  weights: number;
  gradient: number;
  moments: number[];
  /** Address of the first chunk's share. */
  shares: number;
  isWinograd: boolean;
}

export interface UpdateOptions {
  optimizer: OptimizerSpec;
  chunks: number;
  /** Bytes from one chunk's share to the next. */
  shareBytes: number;
  /** Address of α. */
  stepSize: number;
}

/** Function (firstInput, endInput). */
export function defineUpdate(
  module: ModuleBuilder,
  name: string,
  kernel: StoredKernel,
  options: UpdateOptions,
): FunctionRef {
  const rowBytes = kernel.columns * FLOAT_BYTES;
  const tapBytes = kernel.inputs * rowBytes;
  return module.define(name, 2, (f, first, end) => {
    const update = prepareUpdate(f, kernel, options);
    const from = f.let(i32.mul(first, rowBytes));
    const until = f.let(i32.mul(end, rowBytes));
    const at = f.local('i32');
    const g = f.local('v128');
    if (kernel.isWinograd) {
      const sums = Array.from({ length: POSITIONS }, () => f.local('v128'));
      const gTransposed = transpose(KERNEL_MATRIX);
      f.forRange(at, from, until, VECTOR_BYTES, () => {
        sums.forEach((sum, position) =>
          f.set(
            sum,
            sumShares(at, kernel.shares + position * (tapBytes + POSITION_PADDING), options),
          ),
        );
        transformTile(
          f,
          gTransposed,
          gTransposed,
          (i, j) => sums[TILE_SIDE * i + j]!,
          (kh, kw, value) => {
            f.set(g, value);
            update(at, (3 * kh + kw) * tapBytes, g);
          },
        );
      });
      return;
    }
    f.repeat(kernel.taps, () => {
      f.forRange(at, from, until, VECTOR_BYTES, () => {
        f.set(g, sumShares(at, kernel.shares, options));
        update(at, 0, g);
      });
      f.advance(from, tapBytes);
      f.advance(until, tapBytes);
    });
  });
}

function sumShares(
  at: Local,
  address: number,
  { chunks, shareBytes }: UpdateOptions,
): Expr<'v128'> {
  let sum = v128.load(at, address);
  for (let chunk = 1; chunk < chunks; chunk++) {
    sum = f32x4.add(sum, v128.load(at, address + chunk * shareBytes));
  }
  return sum;
}

/** Loads the constants; returns what writes the update of one vector with gradient g. */
function prepareUpdate(
  f: FunctionBuilder,
  { weights, gradient, moments }: StoredKernel,
  { optimizer, stepSize }: UpdateOptions,
): (at: Local, offset: number, g: Local<'v128'>) => void {
  const constant = (value: number) => f.let(f32x4.splat(f32.const(value)));
  const alpha = f.let(v128.load32Splat(i32.const(stepSize)));
  const direction = f.local('v128');
  const descend = (at: Local, offset: number) =>
    f.store(
      at,
      f32x4.sub(v128.load(at, weights + offset), f32x4.mul(alpha, direction)),
      weights + offset,
    );
  switch (optimizer.kind) {
    case 'sgd': {
      const [accumulation] = moments;
      const momentum = constant(optimizer.momentum);
      return (at, offset, g) => {
        f.store(at, g, gradient + offset);
        if (accumulation === undefined) {
          f.set(direction, g);
        } else {
          const before = v128.load(at, accumulation + offset);
          f.set(direction, f32x4.add(f32x4.mul(momentum, before), g));
          f.store(at, direction, accumulation + offset);
        }
        descend(at, offset);
      };
    }
    case 'adam': {
      const [firstMoment, secondMoment] = moments as [number, number];
      const beta1 = constant(optimizer.beta1);
      const beta2 = constant(optimizer.beta2);
      const rest1 = constant(1 - optimizer.beta1);
      const rest2 = constant(1 - optimizer.beta2);
      const epsilon = constant(optimizer.epsilon);
      const m = f.local('v128');
      const v = f.local('v128');
      return (at, offset, g) => {
        f.store(at, g, gradient + offset);
        const mBefore = f32x4.mul(beta1, v128.load(at, firstMoment + offset));
        f.set(m, f32x4.add(mBefore, f32x4.mul(rest1, g)));
        const vBefore = f32x4.mul(beta2, v128.load(at, secondMoment + offset));
        f.set(v, f32x4.add(vBefore, f32x4.mul(rest2, f32x4.mul(g, g))));
        f.store(at, m, firstMoment + offset);
        f.store(at, v, secondMoment + offset);
        f.set(direction, f32x4.div(m, f32x4.add(f32x4.sqrt(v), epsilon)));
        descend(at, offset);
      };
    }
  }
}

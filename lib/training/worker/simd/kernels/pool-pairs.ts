/**
 * Max pooling over 2 × 2 windows without overlap, the common case:
 *
 *     y[r, q] = max of x[2r … 2r + 1, 2q … 2q + 1]
 *
 * Its gradient goes to the first largest input of a window (row by row, as tfjs does) and is
 * joined with the step behind a convolution (output-delta.ts): x is that layer's output, so its
 * slope is the slope at the maximum.
 *
 * Floor: five loads and four stores for each window and vector; memory decides. Measured for the
 * lesson's first layer (7.4 MB in, as much out): 0.3–0.5 ms forward, 0.9 backward.
 */
import type { FunctionRef } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32 } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import { imageBytes, pixelBytes, pixelOffset, rowBytes, type TensorLayout } from '../tensor-layout';
import type { ActivationWriter } from './activation';
import { panelOffset, type OutputDelta } from './output-delta';
import { VECTOR_BYTES, ZERO } from './register-tile';

/** Function (x, y, images). */
export function definePoolPairs(
  module: ModuleBuilder,
  name: string,
  input: TensorLayout,
  output: TensorLayout,
): FunctionRef {
  const right = pixelBytes(input);
  const below = rowBytes(input);
  return module.define(name, 3, (f, xStart, yStart, images) => {
    const x = f.local('i32');
    const y = f.local('i32');
    const line = f.local('i32');
    f.advance(xStart, pixelOffset(input, 0, 0));
    f.advance(yStart, pixelOffset(output, 0, 0));
    f.repeat(images, () => {
      f.forRange(line, 0, output.height, 1, () => {
        f.set(x, i32.add(xStart, i32.mul(line, 2 * below)));
        f.set(y, i32.add(yStart, i32.mul(line, rowBytes(output))));
        f.repeat(output.width, () => {
          f.repeat(pixelBytes(output) / VECTOR_BYTES, () => {
            const upper = f32x4.pmax(v128.load(x), v128.load(x, right));
            const lower = f32x4.pmax(v128.load(x, below), v128.load(x, below + right));
            f.store(y, f32x4.pmax(upper, lower));
            f.advance(x, VECTOR_BYTES);
            f.advance(y, VECTOR_BYTES);
          });
          f.advance(x, right);
        });
      });
      f.advance(xStart, imageBytes(input));
      f.advance(yStart, imageBytes(output));
    });
  });
}

export interface PoolPairsDelta extends OutputDelta {
  pooled: TensorLayout;
}

/**
 * Function (x, y, g, delta, db, images): the gradient g of the pooled y to the delta behind the
 * activation of x. Pixels outside all windows are not written; they stay zero.
 */
export function definePoolPairsDelta(
  module: ModuleBuilder,
  name: string,
  activations: ActivationWriter,
  { output: input, pooled, target, activation, hasBias }: PoolPairsDelta,
): FunctionRef {
  const right = pixelBytes(input);
  const below = rowBytes(input);
  return module.define(name, 6, (f, xStart, yStart, gStart, deltaStart, db, images) => {
    const channel = f.local('i32');
    const line = f.local('i32');
    const x = f.local('i32');
    const y = f.local('i32');
    const g = f.local('i32');
    const delta = f.local('i32');
    const deltaColumn = f.local('i32');
    const sum = f.local('v128');
    const largest = f.local('v128');
    const out = f.local('v128');
    const taken = f.local('v128');
    const here = f.local('v128');

    f.repeat(images, () => {
      // Line by line, so that the lines of x are still in the first-level cache for the next channels.
      f.forRange(line, 0, pooled.height, 1, () => {
        f.forRange(channel, 0, right, VECTOR_BYTES, () => {
          f.set(sum, hasBias ? v128.load(i32.add(db, channel)) : ZERO);
          f.set(deltaColumn, i32.add(deltaStart, panelOffset(channel, target.panel)));
          const pooledLine = i32.add(channel, i32.mul(line, rowBytes(pooled)));
          f.set(x, i32.add(i32.add(xStart, channel), i32.mul(line, 2 * below)));
          f.set(y, i32.add(yStart, pooledLine));
          f.set(g, i32.add(gStart, pooledLine));
          f.set(delta, i32.add(deltaColumn, i32.mul(line, 2 * target.row)));
          f.repeat(pooled.width, () => {
            f.set(largest, v128.load(y, pixelOffset(pooled, 0, 0)));
            const gradient = v128.load(g, pixelOffset(pooled, 0, 0));
            f.set(out, activations.back(activation, gradient, largest));
            f.set(sum, f32x4.add(sum, out));
            f.set(taken, f32x4.eq(v128.load(x, pixelOffset(input, 0, 0)), largest));
            f.store(delta, v128.and(out, taken));
            for (const [dx, dd] of [
              [right, target.pixel],
              [below, target.row],
            ] as const) {
              const isLargest = f32x4.eq(v128.load(x, pixelOffset(input, 0, 0) + dx), largest);
              f.set(here, v128.andNot(isLargest, taken));
              f.store(delta, v128.and(out, here), dd);
              f.set(taken, v128.or(taken, here));
            }
            // The maximum is one of the four, so what is left belongs to the last.
            f.store(delta, v128.andNot(out, taken), target.row + target.pixel);
            f.advance(x, 2 * right);
            f.advance(y, pixelBytes(pooled));
            f.advance(g, pixelBytes(pooled));
            f.advance(delta, 2 * target.pixel);
          });
          if (hasBias) f.store(i32.add(db, channel), sum);
        });
      });
      f.advance(xStart, imageBytes(input));
      f.advance(yStart, imageBytes(pooled));
      f.advance(gStart, imageBytes(pooled));
      f.advance(deltaStart, target.image);
    });
  });
}

/**
 * Inverted dropout, forward and backward alike:
 *
 *     y[i] = x[i] / (1 − rate) where the value is kept, else 0
 *
 * What is kept is decided in ../dropout-mask.ts by counting, so the mask is not stored. Without
 * training it is a copy. Floor: 20 integer instructions a vector.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { f32, i32 } from '../assembler/scalar';
import { f32x4, i32x4, v128 } from '../assembler/vector';
import { dropThreshold, MIX_1, MIX_2 } from '../dropout-mask';
import { imageBytes, pixelBytes, pixelOffset, plainFloats, rowBytes } from '../tensor-layout';
import type { TensorLayout } from '../tensor-layout';
import { VECTOR_BYTES } from './register-tile';

export interface Dropout {
  from: TensorLayout;
  to: TensorLayout;
  rate: number;
  /** See layerKey. */
  key: number;
  /** Address of the step's number. */
  step: number;
  /** Whether values are dropped. */
  isTraining: boolean;
}

/** Function (x, y, firstImage, images); the number of the first image is that in the batch. */
export function defineDropout(
  module: ModuleBuilder,
  name: string,
  { from, to, rate, key, step, isTraining }: Dropout,
): FunctionRef {
  const vectorsPerRow = (from.width * pixelBytes(from)) / VECTOR_BYTES;
  return module.define(name, 4, (f, xStart, yStart, firstImage, images) => {
    const x = f.local('i32');
    const y = f.local('i32');
    const line = f.local('i32');
    const scale = f.let(f32x4.splat(f32.const(1 / (1 - rate))));
    const threshold = f.let(i32x4.splat(dropThreshold(rate)));
    const four = f.let(i32x4.splat(4));
    const counter = f.let(
      i32x4.add(i32x4.splat(i32.mul(firstImage, plainFloats(from))), i32x4.const([0, 1, 2, 3])),
    );
    const isDropped = f.local('v128');
    const stepKey = f.let(
      mixVector(f, v128.xor(i32x4.splat(key), mixVector(f, i32x4.splat(i32.load(step))))),
    );
    f.advance(xStart, pixelOffset(from, 0, 0));
    f.advance(yStart, pixelOffset(to, 0, 0));
    f.repeat(images, () => {
      f.forRange(line, 0, from.height, 1, () => {
        f.set(x, i32.add(xStart, i32.mul(line, rowBytes(from))));
        f.set(y, i32.add(yStart, i32.mul(line, rowBytes(to))));
        f.repeat(vectorsPerRow, () => {
          if (isTraining) {
            const hash = mixVector(f, v128.xor(mixVector(f, counter), stepKey));
            f.set(isDropped, i32x4.ltU(hash, threshold));
            f.store(y, v128.andNot(f32x4.mul(v128.load(x), scale), isDropped));
            f.set(counter, i32x4.add(counter, four));
          } else {
            f.store(y, v128.load(x));
          }
          f.advance(x, VECTOR_BYTES);
          f.advance(y, VECTOR_BYTES);
        });
      });
      f.advance(xStart, imageBytes(from));
      f.advance(yStart, imageBytes(to));
    });
  });
}

function mixVector(f: FunctionBuilder, value: Expr<'v128'>): Local<'v128'> {
  const x = f.let(value);
  const fold = (shift: number) => v128.xor(x, i32x4.shrU(x, shift));
  f.set(x, i32x4.mul(fold(16), i32x4.splat(MIX_1)));
  f.set(x, i32x4.mul(fold(15), i32x4.splat(MIX_2)));
  f.set(x, fold(16));
  return x;
}

/**
 * Pooling over any windows, by a table of them:
 *
 *     max:      y[o] = max of x over the window     gradient to its first largest input
 *     average:  y[o] = mean of x over the window    gradient / size to each input
 *
 * Windows that reach beyond the edge (padding `same`) are cut there, as tfjs does; the mean is over
 * what is left. Inputs of several windows get the sum. Global average pooling has one window.
 *
 * Floor: one load (forward) or a load and a store (backward) for each input of each window.
 */
import type { FunctionBuilder, FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { i32, zeroMemory } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import type { Pair } from '@/lib/core/experiment/network/network-spec';
import { imageBytes, pixelBytes, pixelOffset, rowBytes, type TensorLayout } from '../tensor-layout';
import { VECTOR_BYTES, ZERO } from './register-tile';

export interface Windows {
  kind: 'max' | 'average';
  input: TensorLayout;
  output: TensorLayout;
  pool: Pair;
  strides: Pair;
  /** Above and to the left. */
  padding: Pair;
}

/** Words of an entry: input offset, rows, columns, output offset, 1 / size as float32 bits. */
const ENTRY_BYTES = 20;

export function windowTable({ input, output, pool, strides, padding }: Windows): Int32Array {
  const words: number[] = [];
  const spans = (axis: 0 | 1, position: number, size: number) => {
    const start = position * strides[axis] - padding[axis];
    const from = Math.max(0, start);
    return { from, count: Math.min(size, start + pool[axis]) - from };
  };
  for (let y = 0; y < output.height; y++) {
    for (let x = 0; x < output.width; x++) {
      const rows = spans(0, y, input.height);
      const columns = spans(1, x, input.width);
      words.push(
        pixelOffset(input, rows.from, columns.from),
        rows.count,
        columns.count,
        pixelOffset(output, y, x),
        new Int32Array(Float32Array.of(1 / (rows.count * columns.count)).buffer)[0]!,
      );
    }
  }
  return Int32Array.from(words);
}

/** Function (x, y, images). */
export function definePoolWindows(
  module: ModuleBuilder,
  name: string,
  windows: Windows,
  table: number,
): FunctionRef {
  const { kind, input, output } = windows;
  return module.define(name, 3, (f, x, y, images) => {
    const value = f.local('v128');
    const source = f.local('i32');
    f.repeat(images, () => {
      forEachWindow(f, windows, table, (entry, channel) => {
        const start = i32.add(i32.add(x, channel), i32.load(entry));
        f.set(source, start);
        f.set(value, kind === 'max' ? v128.load(source) : ZERO);
        forEachInput(f, input, entry, source, () => {
          const next = v128.load(source);
          f.set(value, kind === 'max' ? f32x4.pmax(value, next) : f32x4.add(value, next));
        });
        const result = kind === 'max' ? value : f32x4.mul(value, v128.load32Splat(entry, 16));
        f.store(i32.add(i32.add(y, channel), i32.load(entry, 12)), result);
      });
      f.advance(x, imageBytes(input));
      f.advance(y, imageBytes(output));
    });
  });
}

/** Function (x, y, g, dx, images); sets the whole image of dx. */
export function definePoolWindowsGradient(
  module: ModuleBuilder,
  name: string,
  windows: Windows,
  table: number,
): FunctionRef {
  const { kind, input, output } = windows;
  return module.define(name, 5, (f, x, y, g, dx, images) => {
    const gradient = f.local('v128');
    const largest = f.local('v128');
    const here = f.local('v128');
    const taken = f.local('v128');
    const source = f.local('i32');
    const target = f.local('i32');
    f.do(zeroMemory(dx, i32.mul(images, imageBytes(input))));
    f.repeat(images, () => {
      forEachWindow(f, windows, table, (entry, channel) => {
        const at = f.let(i32.add(channel, i32.load(entry, 12)));
        f.set(gradient, v128.load(i32.add(g, at)));
        f.set(target, i32.add(i32.add(dx, channel), i32.load(entry)));
        if (kind === 'average') {
          f.set(gradient, f32x4.mul(gradient, v128.load32Splat(entry, 16)));
          forEachInput(f, input, entry, target, () =>
            f.store(target, f32x4.add(v128.load(target), gradient)),
          );
          return;
        }
        f.set(source, i32.add(i32.add(x, channel), i32.load(entry)));
        f.set(largest, v128.load(i32.add(y, at)));
        f.set(taken, ZERO);
        const apart = f.let(i32.sub(source, target));
        forEachInput(f, input, entry, target, () => {
          const isLargest = f32x4.eq(v128.load(i32.add(target, apart)), largest);
          f.set(here, v128.andNot(isLargest, taken));
          f.set(taken, v128.or(taken, here));
          f.store(target, f32x4.add(v128.load(target), v128.and(gradient, here)));
        });
      });
      for (const [pointer, layout] of [
        [x, input],
        [dx, input],
        [y, output],
        [g, output],
      ] as const) {
        f.advance(pointer, imageBytes(layout));
      }
    });
  });
}

function forEachWindow(
  f: FunctionBuilder,
  { input, output }: Windows,
  table: number,
  visit: (entry: Local, channel: Local) => void,
): void {
  const entry = f.local('i32');
  const channel = f.local('i32');
  const end = table + output.height * output.width * ENTRY_BYTES;
  f.forRange(entry, table, end, ENTRY_BYTES, () => {
    f.forRange(channel, 0, pixelBytes(input), VECTOR_BYTES, () => visit(entry, channel));
  });
}

/** Moves the pointer over the window's pixels, row by row. */
function forEachInput(
  f: FunctionBuilder,
  input: TensorLayout,
  entry: Local,
  pointer: Local,
  visit: () => void,
): void {
  const columns = f.let(i32.load(entry, 8));
  f.repeat(i32.load(entry, 4), () => {
    f.repeat(columns, () => {
      visit();
      f.advance(pointer, pixelBytes(input));
    });
    f.advance(pointer, i32.sub(rowBytes(input), i32.mul(columns, pixelBytes(input))));
  });
}

import { expect, test } from 'vitest';
import { FunctionBuilder } from './function-builder';
import { ModuleBuilder } from './module-builder';
import { i32 } from './scalar';
import { f32x4, v128 } from './vector';

function instantiate(builder: ModuleBuilder) {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const bytes = builder.encode({ pages: 1, shared: false }) as Uint8Array<ArrayBuffer>;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return { exports: exports as Record<string, (...args: number[]) => void>, memory };
}

test('a loop over vectors adds what lies in memory', () => {
  const builder = new ModuleBuilder();
  // y[i] ← x[i] + x[i] for `count` vectors
  builder.export(
    builder.define('double', 3, (f, x, y, count) => {
      f.repeat(count, () => {
        const a = f.let(v128.load(x));
        f.store(y, f32x4.add(a, a));
        f.advance(x, 16);
        f.advance(y, 16);
      });
    }),
  );
  const { exports, memory } = instantiate(builder);
  const floats = new Float32Array(memory.buffer);
  floats.set([1, 2, 3, 4, 5, 6, 7, 8]);
  exports.double!(0, 64, 2);
  expect([...floats.subarray(16, 26)]).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 0, 0]);
});

test('a loop whose range is empty does not run', () => {
  const builder = new ModuleBuilder();
  builder.export(
    builder.define('mark', 2, (f, from, until) => {
      const counter = f.local('i32');
      f.forRange(counter, from, until, 3, () => f.store(i32.mul(counter, 4), counter));
    }),
  );
  const { exports, memory } = instantiate(builder);
  const words = new Int32Array(memory.buffer);
  exports.mark!(5, 5);
  expect(words.some((word) => word !== 0)).toBe(false);
  exports.mark!(1, 8);
  expect([...words.subarray(0, 9)]).toEqual([0, 1, 0, 0, 4, 0, 0, 7, 0]);
});

test('asking for a parameter by another type is an error', () => {
  expect(() => new FunctionBuilder(['f32']).parameter(0, 'i32')).toThrow(
    'Parameter 0: expected i32, is f32.',
  );
});

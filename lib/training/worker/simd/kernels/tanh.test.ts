import { expect, test } from 'vitest';
import { expr } from '../assembler/expression';
import { encodeUnsigned } from '../assembler/leb128';
import { ModuleBuilder } from '../assembler/module-builder';
import { v128 } from '../assembler/vector';
import { defineTanh } from './tanh';

function computeTanh(values: number[]): Float32Array {
  const builder = new ModuleBuilder();
  const tanh = defineTanh(builder);
  builder.export(
    builder.define('run', 1, (f, count) => {
      const at = f.local('i32');
      f.forRange(at, 0, count, 16, () => {
        f.store(at, expr('v128', v128.load(at).bytes, [0x10], encodeUnsigned(tanh.index)));
      });
    }),
  );
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 2 });
  const floats = new Float32Array(memory.buffer, 0, values.length);
  floats.set(values);
  const bytes = builder.encode({ pages: 2, shared: false }) as Uint8Array<ArrayBuffer>;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  (exports as Record<string, (bytes: number) => void>).run!(values.length * 4);
  return floats;
}

test('tanh is within two units in the last place over its whole range', () => {
  const values = Array.from({ length: 20_000 }, (_, i) => Math.fround((i - 10_000) / 800));
  const results = computeTanh(values);
  const worst = values.map((x, i) => Math.abs(results[i]! - Math.tanh(x)) / Math.abs(Math.tanh(x)));
  worst[10_000] = Math.abs(results[10_000]!);
  expect(Math.max(...worst)).toBeLessThan(2 * 2 ** -23);
});

test('tanh keeps zero, infinity and NaN', () => {
  const [zero, infinity, minus, nan] = computeTanh([0, Infinity, -Infinity, NaN]);
  expect(zero).toBe(0);
  expect(infinity).toBe(1);
  expect(minus).toBe(-1);
  expect(nan).toBeNaN();
});

import { expect, test } from 'vitest';
import { compileNetwork } from './compile-network';
import { LESSON_NETWORK } from '../lesson-network';
import type { LayerSpec, NetworkSpec } from '@/lib/core/experiment/network/network-spec';

const dense: LayerSpec = {
  kind: 'dense',
  name: 'logits',
  units: 10,
  activation: 'linear',
  useBias: true,
};
const withLayers = (...layers: LayerSpec[]): NetworkSpec => ({ ...LESSON_NETWORK, layers });

test.each(['rule', 'never'] as const)(
  'the module validates, imports one memory and exports the phases (Winograd: %s)',
  async (winograd) => {
    const { bytes } = compileNetwork(LESSON_NETWORK, { batchSize: 64, winograd });
    expect(WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>)).toBe(true);
    const compiled = await WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
    expect(WebAssembly.Module.imports(compiled)).toEqual([
      { module: 'env', name: 'memory', kind: 'memory' },
    ]);
    expect(WebAssembly.Module.exports(compiled)).toEqual([
      { name: 'train', kind: 'function' },
      { name: 'evaluate', kind: 'function' },
      { name: 'update', kind: 'function' },
      { name: 'pack', kind: 'function' },
    ]);
  },
);

test('the same network gives the same bytes', () => {
  const first = compileNetwork(LESSON_NETWORK, { batchSize: 64 });
  const second = compileNetwork(LESSON_NETWORK, { batchSize: 64 });
  expect(second.bytes).toEqual(first.bytes);
});

test('what is compiled passes from thread to thread', () => {
  const compiled = compileNetwork(LESSON_NETWORK, { batchSize: 8, shared: true });
  expect(structuredClone(compiled)).toEqual(compiled);
});

test('a step of the lesson has two phases, cut by the batch size alone', () => {
  const tasks = (batchSize: number) =>
    compileNetwork(LESSON_NETWORK, { batchSize }).trainPhases.map((phase) => phase.tasks);
  expect(tasks(64)).toEqual([4, 8]);
  expect(tasks(9)).toEqual([2, 8]);
  expect(tasks(1)).toEqual([1, 8]);
});

test('the memory of the lesson stays below 50 MB', () => {
  expect(compileNetwork(LESSON_NETWORK, { batchSize: 64 }).memoryPages / 16).toBeLessThan(50);
});

test('regions do not overlap', () => {
  const { regions, memoryPages } = compileNetwork(LESSON_NETWORK, { batchSize: 18, guards: true });
  regions.forEach(({ name, offset, bytes }, index) => {
    const next = regions[index + 1]?.offset ?? memoryPages * 65_536;
    expect(offset + bytes + 256, name).toBeLessThanOrEqual(next);
  });
});

test('a dense layer on an image is an error that names it', () => {
  expect(() => compileNetwork(withLayers(dense), { batchSize: 4 })).toThrow(
    'Layer logits (dense): expected a flat input; put a flatten layer before it.',
  );
});

test('a kernel larger than its input is an error that names the layer', () => {
  const convolution = { ...LESSON_NETWORK.layers[0]!, kernel: [3, 40] } as LayerSpec;
  expect(() => compileNetwork(withLayers(convolution), { batchSize: 4 })).toThrow(
    'Layer conv1 (conv2d): the kernel does not fit into 32 × 32 × 3.',
  );
});

test('a network that does not end in logits is an error', () => {
  expect(() => compileNetwork(withLayers(LESSON_NETWORK.layers[0]!), { batchSize: 4 })).toThrow(
    'The network ends in 30 × 30 pixels, expected one row of logits: end it with a dense layer.',
  );
});

test('a network without weights is an error', () => {
  const pooled: LayerSpec = { kind: 'globalAveragePooling2d', name: 'pool' };
  expect(() => compileNetwork(withLayers(pooled), { batchSize: 4 })).toThrow(
    'The network has no layer with weights to train.',
  );
});

test('a batch size of zero is an error', () => {
  expect(() => compileNetwork(LESSON_NETWORK, { batchSize: 0 })).toThrow(
    'Batch size: expected a whole number of 1 or more, got 0.',
  );
});

import { expect, test } from 'vitest';
import { compileNetwork } from './compile-network';
import { LESSON_NETWORK } from '../lesson-network';
import {
  compileModule,
  createMemory,
  findDamagedGuards,
  instantiateNetwork,
  prepareMemory,
} from './instantiate-network';

const compiled = compileNetwork(LESSON_NETWORK, { batchSize: 4, guards: true });

test('memory that cannot be had is an error that says how much', () => {
  expect(() => createMemory({ ...compiled, memoryPages: 2 ** 20 })).toThrow(
    'The training step needs 65536 MB of memory, which this machine does not give. Close other tabs, or choose a smaller batch.',
  );
});

test('an engine that does not know the instructions is an error for the learner', () => {
  const bytes = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0xfd);
  expect(() => compileModule({ ...compiled, bytes })).toThrow(
    'This browser cannot run the SIMD training step: WebAssembly SIMD is missing or not allowed here.',
  );
});

test('a phase that the module does not export is an error', () => {
  const instance = instantiateNetwork(compiled, createMemory(compiled));
  expect(() => instance.run('rest', 0)).toThrow(
    'Phase rest: expected an exported function, found none.',
  );
});

test('a write behind a region is found and the region named', () => {
  const memory = createMemory(compiled);
  prepareMemory(compiled, memory);
  expect(findDamagedGuards(compiled, memory)).toEqual([]);
  const region = compiled.regions.find(({ name }) => name === 'conv2/kernel')!;
  new Float32Array(memory.buffer)[(region.offset + region.bytes) / 4] = 1;
  expect(findDamagedGuards(compiled, memory)).toEqual(['conv2/kernel']);
});

test('a memory shared between threads is made where the network wants one', () => {
  const shared = compileNetwork(LESSON_NETWORK, { batchSize: 4, shared: true });
  expect(createMemory(shared).buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(createMemory(compiled).buffer).toBeInstanceOf(ArrayBuffer);
  expect(() => instantiateNetwork(shared, createMemory(shared))).not.toThrow();
});

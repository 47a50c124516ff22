import { expect, test } from 'vitest';
import { inspectWebgpu } from './inspect-webgpu';

const NO_INFO = { vendor: '', architecture: '', device: '', description: '' };

/** A `navigator.gpu` with one adapter, of which only the names are looked at. */
function aGpu(info: object | null, adapter: object = {}): GPU {
  const offered = info && { ...adapter, info: { ...NO_INFO, ...info } };
  return { requestAdapter: async () => offered } as unknown as GPU;
}

test('offers a GPU under its description', async () => {
  const gpu = aGpu({ vendor: 'nvidia', description: 'NVIDIA GeForce RTX 3060' });
  expect(await inspectWebgpu(gpu)).toEqual({
    isOffered: true,
    device: 'NVIDIA GeForce RTX 3060',
  });
});

test('names a GPU by vendor and architecture where the browser tells no more', async () => {
  const gpu = aGpu({ vendor: 'apple', architecture: 'metal-3' });
  expect(await inspectWebgpu(gpu)).toEqual({ isOffered: true, device: 'apple metal-3' });
});

test('offers a GPU that the browser does not name', async () => {
  expect(await inspectWebgpu(aGpu({}))).toEqual({ isOffered: true, device: null });
});

test('refuses a software adapter by its name', async () => {
  expect(await inspectWebgpu(aGpu({ vendor: 'google', architecture: 'swiftshader' }))).toEqual({
    isOffered: false,
    device: 'google swiftshader',
    note: '“google swiftshader” imitates a GPU on the processor, which is slower than WebAssembly there.',
  });
});

test('refuses a fallback adapter, wherever the browser says that it is one', async () => {
  const refusal = {
    isOffered: false,
    device: null,
    note: 'The GPU that this browser offers imitates a GPU on the processor, which is slower than WebAssembly there.',
  };
  expect(await inspectWebgpu(aGpu({ isFallbackAdapter: true }))).toEqual(refusal);
  expect(await inspectWebgpu(aGpu({}, { isFallbackAdapter: true }))).toEqual(refusal);
});

test('says so where there is no WebGPU or no adapter', async () => {
  expect(await inspectWebgpu(undefined)).toEqual({
    isOffered: false,
    device: null,
    note: 'This browser has no WebGPU.',
  });
  expect(await inspectWebgpu(aGpu(null))).toEqual({
    isOffered: false,
    device: null,
    note: 'This browser offers no GPU to WebGPU.',
  });
});

import { expect, test } from 'vitest';
import { inspectWasm } from './inspect-wasm';

test('offers WebAssembly where it knows SIMD, as this Node does', () => {
  expect(inspectWasm(WebAssembly)).toEqual({ isOffered: true, device: null });
});

test('refuses WebAssembly without SIMD', () => {
  expect(inspectWasm({ validate: () => false })).toEqual({
    isOffered: false,
    device: null,
    note: 'This browser has no SIMD in WebAssembly.',
  });
});

test('says so where there is no WebAssembly', () => {
  expect(inspectWasm(undefined)).toEqual({
    isOffered: false,
    device: null,
    note: 'This browser has no WebAssembly.',
  });
});

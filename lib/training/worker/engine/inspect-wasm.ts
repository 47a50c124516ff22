/** Looks for WebAssembly with SIMD, without which training on the processor would take days. */
import type { Inspection } from './inspection';

/**
 * A module with one function: `i32.const 0; i8x16.splat; drop`. It is valid only where 128-bit
 * SIMD is known.
 */
const SIMD_MODULE = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02,
  0x01, 0x00, 0x0a, 0x09, 0x01, 0x07, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x1a, 0x0b,
]);

/** @param wasm the global `WebAssembly`, undefined where it is missing or switched off. */
export function inspectWasm(wasm: Pick<typeof WebAssembly, 'validate'> | undefined): Inspection {
  if (!wasm) return { isOffered: false, device: null, note: 'This browser has no WebAssembly.' };
  if (!wasm.validate(SIMD_MODULE)) {
    return { isOffered: false, device: null, note: 'This browser has no SIMD in WebAssembly.' };
  }
  return { isOffered: true, device: null };
}

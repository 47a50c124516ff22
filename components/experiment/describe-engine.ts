/** An engine in words. */
import type { Engine } from '@/lib/core/experiment';

const NAMES: Record<Engine['backend'], string> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
  simd: 'SIMD',
};

export function nameBackend(backend: Engine['backend']): string {
  return NAMES[backend];
}

/** "SIMD, 2 threads", "WebGPU on Apple M2". */
export function describeEngine({ backend, threads, device }: Engine): string {
  if (backend === 'simd' || backend === 'wasm') {
    return `${NAMES[backend]}, ${threads === 1 ? 'one thread' : `${threads} threads`}`;
  }
  return device ? `${NAMES[backend]} on ${device}` : NAMES[backend];
}

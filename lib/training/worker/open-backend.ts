/**
 * Loads one tfjs backend, and only that one, and makes it current; closes it again. Which one to
 * use is decided in engine/probe-engines.ts.
 */
import {
  env,
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import type { Engine } from '@/lib/core/experiment';
import { messageOf } from './message-of';

/** The engines that are backends of tfjs. */
export type TfjsBackend = Exclude<Engine['backend'], 'simd'>;
/** `cpu` is plain JavaScript, far too slow to train with; tests compare against it. */
export type BackendName = TfjsBackend | 'cpu';

let knownWasmPath: string | null = null;

/** Where the wasm files of the backend are served; the folder carries tfjs's version. */
export const DEFAULT_WASM_PATH = '/tfjs/4.22.0/';

/**
 * @param wasmPath URL or, in Node, file path of the folder with the wasm files; ends in a slash.
 * @throws where the browser does not offer the backend.
 */
export async function openBackend(name: BackendName, wasmPath = DEFAULT_WASM_PATH): Promise<void> {
  await loadBackend(name, wasmPath);
  const isSet = await setBackend(name).catch((error: unknown) => {
    throw new Error(`The ${name} backend did not start: ${messageOf(error)}`);
  });
  // A failed start makes tfjs go on with another backend in silence.
  if (!isSet || getBackend() !== name) {
    const files = name === 'wasm' ? ` Its files are expected in ${wasmPath}.` : '';
    throw new Error(`The ${name} backend of tfjs did not start here.${files}`);
  }
}

/**
 * Frees the backend's memory (a GPU backend keeps a pool of textures or buffers) and makes a start
 * still under way come to nothing. It can be opened again. Its tensors must be gone by now.
 */
export function closeBackend(name: BackendName): void {
  const factory = findBackendFactory(name);
  if (!factory) return;
  removeBackend(name);
  registerBackend(name, factory);
}

/** Each import is a file of its own in the bundle. */
async function loadBackend(name: BackendName, wasmPath: string): Promise<void> {
  switch (name) {
    case 'webgpu':
      await import('@tensorflow/tfjs-backend-webgpu');
      return;
    case 'webgl':
      await import('@tensorflow/tfjs-backend-webgl');
      return;
    case 'wasm':
      await loadWasm(wasmPath);
      return;
    case 'cpu':
      await import('@tensorflow/tfjs-backend-cpu');
      return;
    default:
      name satisfies never;
  }
}

async function loadWasm(wasmPath: string): Promise<void> {
  const [{ setWasmPaths }, { registerWasmKernels }] = await Promise.all([
    import('@tensorflow/tfjs-backend-wasm'),
    import('./kernels/register-wasm-kernels'),
  ]);
  // The threaded build starts workers from blob: URLs and hangs where a policy forbids them.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  // After a failed start tfjs refuses to be told the path again, though it would try again.
  if (wasmPath !== knownWasmPath) setWasmPaths(wasmPath);
  knownWasmPath = wasmPath;
  registerWasmKernels();
}

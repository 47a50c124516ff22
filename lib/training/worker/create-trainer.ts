/** A trainer of a network with fresh weights on a given engine. Which engine is decided in engine/. */
import { listParameters, type Engine } from '@/lib/core/experiment';
import { drawWeights } from './draw-weights';
import { openSimdTrainer } from './simd/threads/open-simd-trainer';
import type { Trainer, TrainerOptions } from './trainer';

export interface CreateTrainerOptions extends TrainerOptions {
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
  /** The GPU as the browser names it; becomes part of the engine's identity. */
  device?: string | null;
  /** At most this many, for engines that have threads; null means as many as there are cores. */
  threads?: number | null;
}

/** @throws where the engine does not start. */
export async function createTrainer(
  backend: Engine['backend'],
  { wasmPath, device = null, threads = null, ...options }: CreateTrainerOptions,
): Promise<Trainer> {
  if (backend === 'simd') {
    const { network, seed, ...rest } = options;
    return openSimdTrainer(network, drawWeights(listParameters(network), seed), {
      ...rest,
      threads,
    });
  }
  const { createTfjsTrainer } = await import('./create-tfjs-trainer');
  return createTfjsTrainer(backend, { ...options, wasmPath, device });
}

/** Frees what an engine keeps between trainers. It can be used again. */
export async function closeEngine(backend: Engine['backend']): Promise<void> {
  // A trainer of SIMD owns everything it uses.
  if (backend === 'simd') return;
  const { closeBackend } = await import('./open-backend');
  closeBackend(backend);
}

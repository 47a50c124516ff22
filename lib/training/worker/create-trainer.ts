/** Opens a backend and puts the lesson's network with fresh weights on it. */
import type { Engine } from '@/lib/core/experiment';
import { createModel } from './model';
import { openBackend } from './open-backend';
import { trainModel } from './train-model';
import type { Trainer, TrainerOptions } from './trainer';

export interface CreateTrainerOptions extends TrainerOptions {
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
  /** The GPU as the browser names it; becomes part of the engine's identity. */
  device?: string | null;
}

/** @throws where the backend does not start. */
export async function createTrainer(
  backend: Engine['backend'],
  { wasmPath, device = null, ...options }: CreateTrainerOptions,
): Promise<Trainer> {
  await openBackend(backend, wasmPath);
  return trainModel(createModel(options.seed), { ...options, backend, device });
}

/** Opens a backend of tfjs and puts a network with fresh weights on it. Loaded when first needed: tfjs is large. */
import { applyNetwork } from './apply-network';
import { requireFullPrecision } from './engine/require-full-precision';
import { createModel } from './model';
import { openBackend, type TfjsBackend } from './open-backend';
import { trainModel } from './train-model';
import type { Trainer, TrainerOptions } from './trainer';

export interface TfjsTrainerOptions extends TrainerOptions {
  /** Folder of the wasm backend's files, ending in a slash; the default is where the site serves them. */
  wasmPath?: string;
  /** The GPU as the browser names it; becomes part of the engine's identity. */
  device: string | null;
}

/** @throws where the backend does not start or computes too coarsely. */
export async function createTfjsTrainer(
  backend: TfjsBackend,
  { wasmPath, device, ...options }: TfjsTrainerOptions,
): Promise<Trainer> {
  await openBackend(backend, wasmPath);
  await requireFullPrecision();
  const { network, seed, learningRate, batchSize } = options;
  const model = createModel(network, seed);
  return trainModel(model, {
    backend,
    device,
    learningRate,
    batchSize,
    optimizer: network.optimizer,
    apply: applyNetwork(model, network),
  });
}

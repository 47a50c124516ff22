/** How much arithmetic a network costs, to carry the pace measured with one network over to another. */
import type { NetworkSpec } from './network-spec';
import { shapesOf } from './shape-layers';

export interface NetworkWork {
  /** Multiplications for one image: forward. */
  forward: number;
  /** Forward and backward: the gradients of weights, and of inputs where a layer before has weights. */
  training: number;
}

export function measureWork(network: Pick<NetworkSpec, 'input' | 'layers'>): NetworkWork {
  const works = shapesOf(network)
    .map(({ work }) => work)
    .filter((work) => work > 0);
  const forward = works.reduce((sum, work) => sum + work, 0);
  return { forward, training: 3 * forward - (works[0] ?? 0) };
}

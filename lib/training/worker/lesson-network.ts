/**
 * The network of the first experiments, with which engines are probed and timed, and which is held
 * against PyTorch. Every experiment states its own (lib/core/experiment/network).
 */
import { listParameters, networkOf, type NetworkSpec } from '@/lib/core/experiment';

/** Input [batch, 32, 32, 3] in [0, 1]; output [batch, 10] logits. Without dropout, its seed is of no use. */
export const LESSON_NETWORK: NetworkSpec = networkOf({ optimizer: 'adam', seed: 0 });

/** Shapes of its kernels and biases, in the order of the layers. */
export const LESSON_PARAMETERS = listParameters(LESSON_NETWORK);

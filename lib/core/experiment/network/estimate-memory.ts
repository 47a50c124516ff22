/**
 * What a training step of a network takes in memory, estimated without compiling it; a test holds it
 * against the compiler of the training worker, which plans the memory to the byte.
 */
import type { LayerSpec, NetworkSpec } from './network-spec';
import { shapesOf, sizeOfShape, type Shape } from './shape-layers';

const FLOAT_BYTES = 4;
/** Channels are filled up to whole vectors. */
const PANEL = 8;
/** What the borders add that convolutions read. */
const BORDERS = 1.1;
/** So many images at most have their gradients and transformed values in memory at once. */
const IMAGES_ON_THE_WAY_BACK = 32;
/** Parts of a batch that go through the network side by side, each with gradients of its own. */
const CHUNKS = 4;
/** Kernels of 3 × 3 with stride 1 are kept transformed, with 16 numbers for 9 (Winograd's F(2×2, 3×3)). */
const TRANSFORMED = 16 / 9;

/** Bytes, for a batch of that size. */
export function estimateMemory(
  network: Pick<NetworkSpec, 'input' | 'layers' | 'optimizer'>,
  batchSize: number,
): number {
  const shaped = shapesOf(network);
  const moments = network.optimizer.kind === 'adam' ? 2 : 1;
  const activations = [network.input, ...shaped.map(({ output }) => output)];
  const perImage = activations.reduce((sum, shape) => sum + paddedSize(shape), 0);
  const images = BORDERS * batchSize + Math.min(batchSize, IMAGES_ON_THE_WAY_BACK);
  const perWeight = shaped.reduce((sum, { layer, parameters }) => {
    const size = parameters.reduce((all, parameter) => all + paddedSize(parameter), 0);
    const panels = 2 * growth(layer);
    return sum + size * (2 + moments + panels + CHUNKS * growth(layer));
  }, 0);
  return FLOAT_BYTES * (images * perImage + perWeight);
}

function growth(layer: LayerSpec): number {
  const isTransformed = layer.kind === 'conv2d' && layer.kernel.every((side) => side === 3);
  return isTransformed ? TRANSFORMED : 1;
}

function paddedSize(shape: Shape): number {
  const channels = shape.at(-1)!;
  const padded = Math.ceil(channels / PANEL) * PANEL;
  return (sizeOfShape(shape) / channels) * padded;
}

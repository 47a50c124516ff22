/** A convolution as operations, by the method that was planned for it. */
import { addConvolutionWeights, type ConvolutionLayer } from './add-convolution-weights';
import { addDirectConvolution } from './add-direct-convolution';
import { addWinogradConvolution } from './add-winograd-convolution';
import type { Build } from './build';
import type { LayerBuffers, LayerPasses } from './layer-passes';
import { largestChunk } from './write-program';

export function addConvolution(
  build: Build,
  layer: ConvolutionLayer,
  buffers: LayerBuffers,
): LayerPasses {
  const weights = addConvolutionWeights(build, layer, buffers.dx !== null);
  if (layer.tiles === null) return addDirectConvolution(build, layer, buffers, weights);
  // No more images together than a task has.
  const images = Math.min(layer.tiles.images, largestChunk(build.chunks));
  const tiles = { ...layer.tiles, images };
  return addWinogradConvolution(build, { ...layer, tiles }, buffers, weights);
}

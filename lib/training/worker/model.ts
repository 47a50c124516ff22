/**
 * The lesson's network, layer by layer, with Keras's defaults for weights. Loss and optimizer are
 * decided in masked-loss.ts and adam.ts.
 */
import { initializers, layers, sequential, type Sequential } from '@tensorflow/tfjs-layers';
import { CLASS_NAMES } from '@/lib/core/experiment';
import { CHANNELS, IMAGE_SIZE } from './dataset/image-format';

export const CLASS_COUNT = CLASS_NAMES.length;
/** Weights and biases together. */
export const WEIGHT_COUNT = 122_570;

const LAYERS_WITH_WEIGHTS = 5;

/**
 * Input [batch, 32, 32, 3] in [0, 1]; output [batch, 10] *logits*: the softmax of the lesson's last
 * layer is part of the loss, where it can be computed without overflow.
 *
 * Kernels are drawn from U(-l, l), l = sqrt(6 / (fan_in + fan_out)) (Glorot and Bengio 2010,
 * Keras's `glorot_uniform`), biases are zero. The draws happen in JavaScript, so a seed gives the
 * same weights on every backend.
 */
export function createModel(seed: number): Sequential {
  let layer = 0;
  // Every layer has its own sequence, and no two seeds share one.
  const glorotUniform = () =>
    initializers.glorotUniform({ seed: seed * LAYERS_WITH_WEIGHTS + layer++ });

  return sequential({
    layers: [
      layers.conv2d({
        name: 'conv1',
        inputShape: [IMAGE_SIZE, IMAGE_SIZE, CHANNELS],
        filters: 32,
        kernelSize: 3,
        activation: 'relu',
        kernelInitializer: glorotUniform(),
      }), // [batch, 30, 30, 32]
      layers.maxPooling2d({ poolSize: 2 }), // [batch, 15, 15, 32]
      layers.conv2d({
        name: 'conv2',
        filters: 64,
        kernelSize: 3,
        activation: 'relu',
        kernelInitializer: glorotUniform(),
      }), // [batch, 13, 13, 64]
      layers.maxPooling2d({ poolSize: 2 }), // [batch, 6, 6, 64]
      layers.conv2d({
        name: 'conv3',
        filters: 64,
        kernelSize: 3,
        activation: 'relu',
        kernelInitializer: glorotUniform(),
      }), // [batch, 4, 4, 64]
      layers.flatten(), // [batch, 1024]
      layers.dense({
        name: 'dense1',
        units: 64,
        activation: 'relu',
        kernelInitializer: glorotUniform(),
      }),
      layers.dense({
        name: 'dense2',
        units: CLASS_COUNT,
        kernelInitializer: glorotUniform(),
      }),
    ],
  });
}

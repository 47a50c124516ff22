/**
 * The lesson's network as data, for engines that need no tfjs. The same network as a tfjs model is
 * in model.ts; a test holds the two together.
 */
import { CLASS_NAMES } from '@/lib/core/experiment';
import { CHANNELS, IMAGE_SIZE } from './dataset/image-format';
import { describeNetwork } from './describe-network';
import { ADAM, type LayerSpec, type NetworkSpec } from './simd/network-spec';

const conv = (name: string, filters: number): LayerSpec => ({
  kind: 'conv2d',
  name,
  filters,
  kernel: [3, 3],
  strides: [1, 1],
  padding: 'valid',
  activation: 'relu',
  useBias: true,
});

const pool = (name: string): LayerSpec => ({
  kind: 'maxPooling2d',
  name,
  pool: [2, 2],
  strides: [2, 2],
  padding: 'valid',
});

/** Input [batch, 32, 32, 3] in [0, 1]; output [batch, 10] logits. */
export const LESSON_NETWORK: NetworkSpec = {
  input: [IMAGE_SIZE, IMAGE_SIZE, CHANNELS],
  layers: [
    conv('conv1', 32), // [batch, 30, 30, 32]
    pool('pool1'), // [batch, 15, 15, 32]
    conv('conv2', 64), // [batch, 13, 13, 64]
    pool('pool2'), // [batch, 6, 6, 64]
    conv('conv3', 64), // [batch, 4, 4, 64]
    { kind: 'flatten', name: 'flatten' }, // [batch, 1024]
    { kind: 'dense', name: 'dense1', units: 64, activation: 'relu', useBias: true },
    {
      kind: 'dense',
      name: 'dense2',
      units: CLASS_NAMES.length,
      activation: 'linear',
      useBias: true,
    },
  ],
  optimizer: ADAM,
  // Only dropout draws by it, and this network has none.
  seed: 0,
};

/** Tells a checkpoint of this network from one of another. */
export const LESSON_NETWORK_NAME = describeNetwork(LESSON_NETWORK);

/** Shapes of its kernels and biases, in the order of the layers, as tfjs has them. */
export const LESSON_PARAMETERS = [
  [3, 3, CHANNELS, 32],
  [32],
  [3, 3, 32, 64],
  [64],
  [3, 3, 64, 64],
  [64],
  [1024, 64],
  [64],
  [64, CLASS_NAMES.length],
  [CLASS_NAMES.length],
] as const;

/** For tests: networks as authors write them, of every kind of layer. */
import type { WrittenNetwork } from './written-network';

/** With average pooling, dropout and global average pooling. */
export const AVERAGING: WrittenNetwork = [
  { conv2d: 16 },
  { averagePooling2d: 2 },
  { conv2d: 32 },
  'globalAveragePooling2d',
  { dropout: 0.25 },
  { dense: 10 },
];

/** With every option that is not the default, on sides that do not divide. */
export const OPTIONS: WrittenNetwork = [
  { averagePooling2d: 3, strides: 2, padding: 'same' },
  { conv2d: 12, kernel: [3, 5], strides: 2, padding: 'same', activation: 'tanh', useBias: false },
  { maxPooling2d: [3, 2], strides: [1, 2] },
  'flatten',
  { dropout: 0.5 },
  { dense: 20, activation: 'tanh' },
  { dense: 10, useBias: false },
];

/** Without a convolution. */
export const DENSE_ONLY: WrittenNetwork = [{ maxPooling2d: 4 }, 'flatten', { dense: 10 }];

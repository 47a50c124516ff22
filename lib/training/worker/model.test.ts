import { beforeAll, expect, test } from 'vitest';
import { listParameters, networkOf, shapesOf, type WrittenNetwork } from '@/lib/core/experiment';
import { drawWeights } from './draw-weights';
import { LESSON_NETWORK } from './lesson-network';
import { createModel } from './model';
import { openBackend } from './open-backend';
import { readWeights } from './simd/transfer-weights';

beforeAll(() => openBackend('cpu'));

const OTHER: WrittenNetwork = [
  { conv2d: 6, kernel: [3, 5], strides: 2, padding: 'same', useBias: false },
  { averagePooling2d: 3, strides: 2, padding: 'same' },
  { dropout: 0.5 },
  { conv2d: 8, activation: 'tanh' },
  'globalAveragePooling2d',
  { dense: 10, useBias: false },
];

test.each([
  ['the first network', LESSON_NETWORK],
  ['another one', networkOf({ network: OTHER, optimizer: 'sgd', seed: 3 })],
])('has the shapes and names of %s, and the weights of the seed', async (_, network) => {
  const model = createModel(network, 7);
  expect(model.layers.map((layer) => (layer.outputShape as (number | null)[]).slice(1))).toEqual(
    shapesOf(network).map(({ output }) => output),
  );
  expect(model.layers.map(({ name }) => name)).toEqual(network.layers.map(({ name }) => name));
  expect(model.getWeights().map(({ shape }) => shape)).toEqual(listParameters(network));
  expect(await readWeights(model)).toEqual(drawWeights(listParameters(network), 7));
  model.dispose();
});

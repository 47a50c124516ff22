import { expect, test } from 'vitest';
import { AVERAGING } from './network.fixture';
import { measureWork } from './network-work';
import { networkOf } from './network-of';
import { countWeights, listParameters, shapesOf, writeShape } from './shape-layers';
import { summarizeNetwork } from './summarize-network';
import type { WrittenNetwork } from './written-network';

const network = (written?: WrittenNetwork) =>
  networkOf({ network: written, optimizer: 'adam', seed: 0 });

test('the shapes and weights of the first network are those of Keras', () => {
  const rows = shapesOf(network()).map(({ layer, output, weights }) => {
    return [layer.name, writeShape(output), weights];
  });
  expect(rows).toEqual([
    ['conv1', '30×30×32', 896],
    ['pool1', '15×15×32', 0],
    ['conv2', '13×13×64', 18_496],
    ['pool2', '6×6×64', 0],
    ['conv3', '4×4×64', 36_928],
    ['flatten', '1,024', 0],
    ['dense1', '64', 65_600],
    ['dense2', '10', 650],
  ]);
  expect(countWeights(network())).toBe(122_570);
});

test('strides and padding give the sizes of Keras, the odd row at the end', () => {
  const rows = shapesOf(
    network([
      { conv2d: 4, kernel: 4, strides: 2, padding: 'same' },
      { averagePooling2d: 3, padding: 'same' },
      { conv2d: 8, kernel: [1, 3], strides: [2, 1], useBias: false },
      { maxPooling2d: 2, strides: 1 },
      'globalAveragePooling2d',
      { dense: 10 },
    ]),
  ).map(({ output }) => writeShape(output));
  expect(rows).toEqual(['16×16×4', '6×6×4', '3×4×8', '2×3×8', '8', '10']);
});

test('parameters come kernel by bias in the order of the layers, without a bias where there is none', () => {
  expect(
    listParameters(
      network([{ conv2d: 4, useBias: false }, 'globalAveragePooling2d', { dense: 10 }]),
    ),
  ).toEqual([[3, 3, 3, 4], [4, 10], [10]]);
});

test('the work of a network is its multiplications, three times in training but for the first gradient', () => {
  const { forward, training } = measureWork(
    network([{ conv2d: 4, kernel: 1 }, 'flatten', { dense: 10 }]),
  );
  expect(forward).toBe(32 * 32 * 3 * 4 + 32 * 32 * 4 * 10);
  expect(training).toBe(2 * (32 * 32 * 3 * 4) + 3 * (32 * 32 * 4 * 10));
});

test('a network is summed up in a few words', () => {
  expect(summarizeNetwork(network())).toBe(
    'Three convolutions and two dense layers, 122,570 weights',
  );
  expect(summarizeNetwork(network(AVERAGING))).toBe(
    'Two convolutions, one dense layer and dropout, 5,418 weights',
  );
  expect(summarizeNetwork(network(['flatten', { dense: 10 }]))).toBe(
    'One dense layer, 30,730 weights',
  );
});

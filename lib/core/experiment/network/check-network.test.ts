import { expect, test } from 'vitest';
import { checkNetwork } from './check-network';
import { DATASETS } from './dataset';
import { AVERAGING, DENSE_ONLY, OPTIONS } from './network.fixture';
import { sayProblem } from './network-problem';
import { ADAM } from './network-spec';
import { layersOf } from './read-network';
import { FIRST_NETWORK } from './recipe';
import type { WrittenNetwork } from './written-network';

function problemOf(written: WrittenNetwork, batchSize = 64): string | null {
  const dataset = DATASETS['cifar-10'];
  const problem = checkNetwork(layersOf(written), { dataset, optimizer: ADAM, batchSize });
  return problem && sayProblem(problem);
}

test.each([
  ['the first network', FIRST_NETWORK],
  ['one that averages', AVERAGING],
  ['one with all options', OPTIONS],
  ['one without convolutions', DENSE_ONLY],
])('%s can be trained, in batches of 1,024 too', (_, written) => {
  expect(problemOf(written)).toBeNull();
  expect(problemOf(written, 1024)).toBeNull();
});

test.each<[string, WrittenNetwork, string]>([
  [
    'a dense layer on an image',
    [{ conv2d: 32 }, { maxPooling2d: 2 }, { conv2d: 64 }, { maxPooling2d: 3 }, { dense: 10 }],
    'network layer 5, dense: needs flat input but gets 4×4×64. Put "flatten" before it.',
  ],
  [
    'a convolution on flat numbers',
    ['flatten', { conv2d: 32 }, { dense: 10 }],
    'network layer 2, conv2d: needs an image but gets 3,072 numbers in a row. Put it before the layer that flattens.',
  ],
  [
    'a global pooling on flat numbers',
    ['flatten', 'globalAveragePooling2d', { dense: 10 }],
    'network layer 2, globalAveragePooling2d: needs an image but gets 3,072 numbers in a row. Put it before the layer that flattens.',
  ],
  [
    'flattening twice',
    ['globalAveragePooling2d', 'flatten', { dense: 10 }],
    'network layer 2, flatten: gets 3 numbers, which are flat already. Leave it out.',
  ],
  [
    'a pool that is larger than its input',
    [{ maxPooling2d: 8 }, { averagePooling2d: [2, 5] }, 'flatten', { dense: 10 }],
    'network layer 2, averagePooling2d: its window of 2×5 does not fit into 4×4×3. Make it smaller, or write "padding: same".',
  ],
  [
    'a kernel that is larger than its input',
    [{ maxPooling2d: 8 }, { conv2d: 8, kernel: 5 }, 'flatten', { dense: 10 }],
    'network layer 2, conv2d: its kernel of 5×5 does not fit into 4×4×3. Make it smaller, or write "padding: same".',
  ],
  [
    'no layer that learns',
    [{ maxPooling2d: 2 }, 'flatten'],
    'network: has no layer with weights to train. Add "dense: 10" at its end.',
  ],
  [
    'another last layer',
    [{ conv2d: 10 }, 'globalAveragePooling2d'],
    'network layer 2, globalAveragePooling2d: is the last layer. End with "dense: 10", a number for each class of CIFAR-10.',
  ],
  [
    'too many outputs',
    ['flatten', { dense: 1000 }],
    'network layer 2, dense: is the last layer and has 1,000 units, but CIFAR-10 has 10 classes. Write "dense: 10".',
  ],
  [
    'an activation on the outputs',
    ['flatten', { dense: 10, activation: 'relu' }],
    'network layer 2, dense: is the last layer and may have no activation, but has relu: the softmax belongs to the loss. Leave "activation" out.',
  ],
  [
    'too many weights',
    ['flatten', { dense: 2048 }, { dense: 10 }],
    'network: has 6,313,994 weights, and at most 5,000,000 can be kept while a run goes on. Use fewer filters or units, or pool before "flatten".',
  ],
])('%s is refused, with the layer named', (_, written, message) => {
  expect(problemOf(written)).toBe(message);
});

test('a network that needs too much memory is refused with its batch size', () => {
  const wide: WrittenNetwork = [
    { conv2d: 128, padding: 'same' },
    { conv2d: 128, padding: 'same' },
    { maxPooling2d: 4 },
    'globalAveragePooling2d',
    { dense: 10 },
  ];
  expect(problemOf(wide, 512)).toBeNull();
  expect(problemOf(wide, 1024)).toBe(
    'network: needs about 1,240 MB of memory in batches of 1024, and a browser gives 1,024 MB at most. Use fewer filters, pool earlier, or take smaller batches.',
  );
});

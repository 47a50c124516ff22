import { expect, test } from 'vitest';
import { AVERAGING, DENSE_ONLY, OPTIONS } from './network.fixture';
import { sayProblem } from './network-problem';
import { layersOf, readNetwork } from './read-network';
import { FIRST_NETWORK } from './recipe';
import { writeNetwork } from './write-network';

function problemsOf(written: readonly unknown[]): string[] {
  const read = readNetwork(written);
  return read.ok ? [] : read.error.map(sayProblem);
}

const END = { dense: 10 };

// Runs on record were written without what is stated here, so it stays as it is for ever.
test('what is left out is the default', () => {
  const written = [
    { conv2d: 4 },
    'maxPooling2d',
    { averagePooling2d: 3 },
    { dropout: 0.5 },
    'flatten',
    { dense: 5 },
    { dense: 10 },
  ];
  const convolution = { kernel: [3, 3], strides: [1, 1], padding: 'valid', activation: 'relu' };
  expect(layersOf(written)).toEqual([
    { kind: 'conv2d', name: 'conv1', filters: 4, ...convolution, useBias: true },
    { kind: 'maxPooling2d', name: 'pool1', pool: [2, 2], strides: [2, 2], padding: 'valid' },
    { kind: 'averagePooling2d', name: 'pool2', pool: [3, 3], strides: [3, 3], padding: 'valid' },
    { kind: 'dropout', name: 'dropout1', rate: 0.5 },
    { kind: 'flatten', name: 'flatten' },
    { kind: 'dense', name: 'dense1', units: 5, activation: 'relu', useBias: true },
    { kind: 'dense', name: 'dense2', units: 10, activation: 'linear', useBias: true },
  ]);
});

test('options stand beside the layer, one number for two equal sides', () => {
  expect(layersOf(OPTIONS).slice(0, 3)).toEqual([
    { kind: 'averagePooling2d', name: 'pool1', pool: [3, 3], strides: [2, 2], padding: 'same' },
    {
      ...{ kind: 'conv2d', name: 'conv1', filters: 12, kernel: [3, 5], strides: [2, 2] },
      ...{ padding: 'same', activation: 'tanh', useBias: false },
    },
    { kind: 'maxPooling2d', name: 'pool2', pool: [3, 2], strides: [1, 2], padding: 'valid' },
  ]);
});

test.each([
  ['the first network', FIRST_NETWORK],
  ['one that averages', AVERAGING],
  ['one with all options', OPTIONS],
  ['one without convolutions', DENSE_ONLY],
])('%s is written as it was read', (_, written) => {
  expect(writeNetwork(layersOf(written))).toEqual(written);
});

test('a longer way of writing is put into the shortest one', () => {
  const long = [
    { conv2d: 8, kernel: [3, 3], strides: 1, padding: 'valid', activation: 'relu', useBias: true },
    { maxPooling2d: null, strides: [2, 2] },
    { flatten: null },
    { dense: 10, activation: 'linear' },
  ];
  expect(writeNetwork(layersOf(long))).toEqual([
    { conv2d: 8 },
    { maxPooling2d: 2 },
    'flatten',
    { dense: 10 },
  ]);
});

test.each([
  [
    'a layer that there is not',
    [{ conv2: 32 }, END],
    'network layer 1: no layer is called "conv2". The layers are conv2d, maxPooling2d, averagePooling2d, dropout, flatten, globalAveragePooling2d, dense.',
  ],
  [
    'a number instead of a layer',
    [32, END],
    'network layer 1: is 32, expected a layer, such as "conv2d: 32".',
  ],
  [
    'two layers in one item',
    [{ conv2d: 32, maxPooling2d: 2 }, END],
    'network layer 1: names conv2d and maxPooling2d. Write each layer on a line of its own with "- ".',
  ],
  [
    'a layer without its number',
    ['conv2d', END],
    'network layer 1, conv2d: needs the number of its filters, 1 to 1,024. Write "conv2d: 32".',
  ],
  [
    'dropout without its share',
    ['flatten', { dropout: null }, END],
    'network layer 2, dropout: needs the share of values that it drops, from 0 to below 1. Write "dropout: 0.25".',
  ],
  [
    'dropout of everything',
    ['flatten', { dropout: 1 }, END],
    'network layer 2, dropout: "dropout" is 1, expected the share of values that it drops, from 0 to below 1.',
  ],
  [
    'a number where none belongs',
    [{ flatten: 2 }, END],
    'network layer 1, flatten: takes no number. Write "- flatten".',
  ],
  [
    'options in a group of their own, as in Keras',
    [{ conv2d: { filters: 32 } }, END],
    'network layer 1, conv2d: "conv2d" is a group of fields, expected the number of its filters, 1 to 1,024. Write its options beside it, as in "{ conv2d: 32, … }".',
  ],
  [
    'a kernel over 7',
    [{ conv2d: 32, kernel: 9 }, END],
    'network layer 1, conv2d: "kernel" is 9, expected a whole number from 1 to 7, or two in brackets.',
  ],
  [
    'a stride over 2',
    [{ conv2d: 32, strides: [1, 3] }, END],
    'network layer 1, conv2d: "strides" is a list, expected a whole number from 1 to 2, or two in brackets.',
  ],
  [
    'a padding that there is not',
    [{ conv2d: 32, padding: 'full' }, END],
    'network layer 1, conv2d: "padding" is the text "full", expected valid or same.',
  ],
  [
    'a softmax',
    ['flatten', { dense: 10, activation: 'softmax' }],
    'network layer 2, dense: "activation" is the text "softmax", expected linear or relu or tanh. The softmax belongs to the loss: leave it out of the last layer.',
  ],
  [
    'an option that there is not',
    [{ conv2d: 32, kernal: 5 }, END],
    'network layer 1, conv2d: has no option "kernal". Its options are kernel, strides, padding, activation, useBias.',
  ],
  [
    'an option of a layer that has none',
    [{ globalAveragePooling2d: null, pool: 2 }, END],
    'network layer 1, globalAveragePooling2d: has no option "pool", and no other. Leave it out.',
  ],
  [
    'a text for yes',
    [{ dense: 32, useBias: 'yes' }, END],
    'network layer 1, dense: "useBias" is the text "yes", expected true or false.',
  ],
  [
    'no layer at all',
    [],
    'network: has 0 layers, expected 1 to 40. Write each on a line with "- ".',
  ],
])('%s is refused in a sentence', (_, written, message) => {
  expect(problemsOf(written)).toEqual([message]);
});

test('every problem of every layer is named at once', () => {
  const problems = problemsOf([{ conv2d: 0, kernel: 8 }, 'poling', { dense: 10, bias: true }]);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    ...['network layer 1, conv2d', 'network layer 1, conv2d'],
    ...['network layer 2', 'network layer 3, dense'],
  ]);
});

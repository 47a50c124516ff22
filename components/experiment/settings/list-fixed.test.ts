import { expect, test } from 'vitest';
import { aTask } from '@/lib/core/experiment/experiment.fixture';
import { AVERAGING } from '@/lib/core/experiment/network/network.fixture';
import { listFixed } from './list-fixed';

const say = (task: Parameters<typeof listFixed>[0]) =>
  listFixed(task).map(({ label, text }) => `${label}: ${text}`);

test('states what a task fixes, from its fields', () => {
  expect(say(aTask())).toEqual([
    'Network: Three convolutions and two dense layers, 122,570 weights',
    'Images: CIFAR-10, of which the last fifth validates',
    'Input: Pixels divided by 255, one-hot labels',
    'Optimizer: Adam',
    'Batch size: 64 images',
  ]);
});

test('states each knob that is not free, and what the author adds', () => {
  const task = aTask({
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
    learningRate: 0.05,
    batchSize: { values: [32, 64], initial: 64 },
    schedules: false,
    epochs: 'preset',
    constraints: [{ label: 'Time', text: 'Ten minutes' }],
  });
  expect(say(task)).toEqual([
    'Network: Two convolutions, one dense layer and dropout, 5,418 weights',
    'Images: CIFAR-10, of which the last 10\u00a0% validates',
    'Input: Pixels divided by 255, one-hot labels',
    'Optimizer: SGD with momentum 0.9',
    'Rate: 0.05',
    'Schedule: None: the rate stays as it is',
    'Epochs: Those of the size',
    'Time: Ten minutes',
  ]);
});

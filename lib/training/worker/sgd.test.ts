import { memory, tensor1d, variable } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openBackend } from './open-backend';
import { Sgd } from './sgd';

beforeAll(() => openBackend('cpu'));

const aWeight = (value: number) => variable(tensor1d([value]));

test('without momentum a step is the rate times the gradient', async () => {
  const weight = aWeight(1);
  const sgd = new Sgd([weight], 0.1, 0);
  sgd.applyGradients([tensor1d([2])]);
  expect((await weight.data())[0]).toBeCloseTo(0.8, 6);
  expect(await sgd.state()).toEqual({ step: 1, moments: [[]] });
});

// torch.optim.SGD(lr=0.1, momentum=0.5) with gradients 1, 1, 1 and the rate set to 0.2 before the third.
test('momentum adds up gradients, and a new rate scales all that was added up', async () => {
  const weight = aWeight(0);
  const sgd = new Sgd([weight], 0.1, 0.5);
  const places: number[] = [];
  for (let step = 1; step <= 3; step++) {
    if (step === 3) sgd.setLearningRate(0.2);
    sgd.applyGradients([tensor1d([1])]);
    places.push((await weight.data())[0]!);
  }
  expect(places).toEqual([-0.1, -0.25, -0.6].map((place) => expect.closeTo(place, 6)));
});

test('goes on from a saved state as if it had never stopped', async () => {
  const weight = aWeight(0);
  const sgd = new Sgd([weight], 0.1, 0.9);
  sgd.applyGradients([tensor1d([1])]);
  const state = structuredClone(await sgd.state());
  const resumed = aWeight((await weight.data())[0]!);
  const other = new Sgd([resumed], 0.1, 0.9);
  other.restore(state);
  for (const optimizer of [sgd, other]) optimizer.applyGradients([tensor1d([1])]);
  expect(await resumed.data()).toEqual(await weight.data());
  expect(other.steps).toBe(2);
});

test('frees what it holds, and never the weights', () => {
  const weight = aWeight(0);
  const before = memory().numTensors;
  const sgd = new Sgd([weight], 0.1, 0.9);
  const gradient = tensor1d([1]);
  sgd.applyGradients([gradient]);
  gradient.dispose();
  sgd.dispose();
  expect(memory().numTensors).toBe(before);
  expect(weight.isDisposed).toBe(false);
});

import { layers, sequential, type Sequential } from '@tensorflow/tfjs-layers';
import { expect, test } from 'vitest';
import { WASM_PATH_IN_NODE } from '../fixtures/wasm-path-in-node';
import { createProbeBatch } from './engine/probe-batch';
import { openBackend } from './open-backend';
import { trainSequential } from './train-sequential';
import type { Trainer } from './trainer';

type AnyLayer = Parameters<Sequential['add']>[0];

const OPTIONS = {
  seed: 1,
  learningRate: 0.003,
  batchSize: 64,
  threads: 1,
  wasmPath: WASM_PATH_IN_NODE,
};

/** A small network around a layer. */
async function aModel(name: string, middle: AnyLayer): Promise<Sequential> {
  await openBackend('cpu');
  return sequential({
    name,
    layers: [
      layers.averagePooling2d({ inputShape: [32, 32, 3], poolSize: 8 }),
      middle,
      layers.flatten(),
      layers.dense({ units: 10 }),
    ],
  });
}

async function learns(trainer: Trainer): Promise<boolean> {
  const batch = createProbeBatch();
  const first = (await trainer.step(batch)).loss;
  for (let step = 0; step < 10; step++) await trainer.step(batch);
  return (await trainer.evaluate(batch)).loss < first;
}

test('a model of known layers is compiled', async () => {
  const model = await aModel('known', layers.conv2d({ filters: 8, kernelSize: 3 }));
  const trainer = await trainSequential(model, OPTIONS);
  expect(trainer.engine.backend).toBe('simd');
  expect(trainer.engineNote).toBeNull();
  expect(await learns(trainer)).toBe(true);
  trainer.dispose();
});

test('a layer that the compiler does not know is named, and tfjs trains the model', async () => {
  const model = await aModel('unknown', layers.leakyReLU({ name: 'leaky' }));
  const trainer = await trainSequential(model, OPTIONS);
  expect(trainer.engine.backend).toBe('wasm');
  expect(trainer.engineNote).toMatch(
    /^SIMD cannot train the layer “leaky”: .+ tfjs's WebAssembly trains the model, more slowly\.$/,
  );
  expect(await learns(trainer)).toBe(true);
  trainer.dispose();
});

test('what neither engine can train is refused, with the reasons of both', async () => {
  const middle = layers.depthwiseConv2d({ name: 'depthwise', kernelSize: 3 });
  const model = await aModel('refused', middle);
  await expect(trainSequential(model, OPTIONS)).rejects.toMatchObject({
    name: 'TrainingFailure',
    kind: 'unsupported',
    message: expect.stringMatching(
      /^SIMD cannot train the layer “depthwise”: .+ tfjs's WebAssembly cannot train the model either: .*not registered/,
    ),
  });
});

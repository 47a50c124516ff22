/**
 * Networks from front matter on the engines that browsers choose from: the SIMD step and tfjs's
 * WebAssembly begin with the same weights, drop the same values and take the same steps.
 */
import { expect, test } from 'vitest';
import { networkOf, type Recipe } from '@/lib/core/experiment';
import { AVERAGING, DENSE_ONLY, OPTIONS } from '@/lib/core/experiment/network/network.fixture';
import { readLessonFixture } from '../fixtures/read-lesson-fixture';
import { fixtureImages } from '../fixtures/lesson-fixture';
import { WASM_PATH_IN_NODE } from '../fixtures/wasm-path-in-node';
import { createTrainer } from './create-trainer';
import { IMAGE_BYTES } from './dataset/image-format';
import type { Batch, Trainer } from './trainer';

const STEPS = 5;
const BATCH_SIZE = 18;
/** Both compute in float32, with sums of some thousand terms in different orders. */
const TOLERANCE = 1e-4;

const MOMENTUM = { name: 'sgd', momentum: 0.9 } as const;
const RECIPES: readonly (readonly [string, number, Recipe])[] = [
  ['the first network with Adam', 0.001, { optimizer: 'adam' }],
  ['averages, dropout and momentum', 0.05, { network: AVERAGING, optimizer: MOMENTUM }],
  ['averages, dropout and Adam', 0.003, { network: AVERAGING, optimizer: 'adam' }],
  ['every option with plain SGD', 0.1, { network: OPTIONS, optimizer: 'sgd' }],
  ['no convolution, with momentum', 0.01, { network: DENSE_ONLY, optimizer: MOMENTUM }],
];

/** The first CIFAR-10 images, and two rows of padding. */
function aBatch(): Batch {
  const { fixture, pixels } = readLessonFixture();
  const images = new Float32Array(BATCH_SIZE * IMAGE_BYTES).fill(0.5);
  images.set(fixtureImages(pixels));
  const labels = new Uint8Array(BATCH_SIZE).fill(3);
  labels.set(fixture.labels);
  return { images, labels, count: 16 };
}

const open = (backend: 'simd' | 'wasm', learningRate: number, recipe: Recipe): Promise<Trainer> =>
  createTrainer(backend, {
    network: networkOf({ ...recipe, seed: 5 }),
    ...{ seed: 5, learningRate, batchSize: BATCH_SIZE, threads: 1 },
    wasmPath: WASM_PATH_IN_NODE,
  });

async function train(trainer: Trainer, steps: number): Promise<number[]> {
  const batch = aBatch();
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) losses.push((await trainer.step(batch)).loss);
  return losses;
}

test.each(RECIPES)('%s gives the same losses on both', async (_, learningRate, recipe) => {
  const simd = await open('simd', learningRate, recipe);
  const wasm = await open('wasm', learningRate, recipe);
  const losses = await train(simd, STEPS);
  const theirs = await train(wasm, STEPS);
  losses.forEach((loss, step) => {
    expect(Math.abs(loss - theirs[step]!) / loss, `step ${step + 1}`).toBeLessThan(TOLERANCE);
  });
  expect(new Set(losses).size).toBe(STEPS);
  const evaluated = await simd.evaluate(aBatch());
  expect((await wasm.evaluate(aBatch())).loss / evaluated.loss).toBeCloseTo(1, 3);
  for (const trainer of [simd, wasm]) trainer.dispose();
});

test.each(RECIPES)('%s goes on from a checkpoint of the other', async (_, learningRate, recipe) => {
  const simd = await open('simd', learningRate, recipe);
  await train(simd, 2);
  const wasm = await open('wasm', learningRate, recipe);
  await wasm.restore(await simd.state());
  const [expected] = await train(simd, 1);
  const [loss] = await train(wasm, 1);
  expect(Math.abs(loss! - expected!) / expected!).toBeLessThan(TOLERANCE);
  const state = await wasm.state();
  expect(state.step).toBe(3);
  await simd.restore(state);
  for (const trainer of [simd, wasm]) trainer.dispose();
});

test('weights of another network are refused by both', async () => {
  const other = await open('simd', 0.01, { network: DENSE_ONLY, optimizer: 'sgd' });
  const state = await other.state();
  for (const backend of ['simd', 'wasm'] as const) {
    const trainer = await open(backend, 0.01, { network: AVERAGING, optimizer: 'sgd' });
    await expect(trainer.restore(state)).rejects.toThrow(/^Expected weights and moments of 432, /);
    trainer.dispose();
  }
  other.dispose();
});

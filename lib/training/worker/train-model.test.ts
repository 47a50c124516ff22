import { backend, memory } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { fixtureImages } from '../fixtures/lesson-fixture';
import { readLessonFixture } from '../fixtures/read-lesson-fixture';
import { WASM_PATH_IN_NODE } from '../fixtures/wasm-path-in-node';
import { createTrainer } from './create-trainer';
import { IMAGE_BYTES } from './dataset/image-format';
import { LESSON_NETWORK } from './lesson-network';
import { closeBackend, openBackend } from './open-backend';
import type { Batch, Trainer } from './trainer';

const { fixture, pixels } = readLessonFixture();
const BATCH_SIZE = 16;

const aTrainer = (options: { seed?: number; learningRate?: number } = {}): Promise<Trainer> =>
  createTrainer('wasm', {
    network: LESSON_NETWORK,
    seed: 1,
    learningRate: 1e-3,
    ...options,
    batchSize: BATCH_SIZE,
    wasmPath: WASM_PATH_IN_NODE,
  });

const fullBatch: Batch = {
  images: fixtureImages(pixels),
  labels: Uint8Array.from(fixture.labels),
  count: BATCH_SIZE,
};

/** The first five images, and something else in the padding rows. */
function partialBatch(padding: number): Batch {
  const images = fixtureImages(pixels).fill(padding, 5 * IMAGE_BYTES);
  return { images, labels: Uint8Array.from(fixture.labels).fill(0, 5), count: 5 };
}

async function lossesOf(trainer: Trainer, batch: Batch, steps: number): Promise<number[]> {
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) losses.push((await trainer.step(batch)).loss);
  return losses;
}

test('learns sixteen images by heart', async () => {
  const trainer = await aTrainer();
  const losses = await lossesOf(trainer, fullBatch, 60);
  expect(losses[0]).toBeGreaterThan(2);
  expect(losses.at(-1)).toBeLessThan(0.2);
  expect((await trainer.evaluate(fullBatch)).correct).toBe(16);
  trainer.dispose();
});

test('the same seed gives the same losses, bit by bit', async () => {
  const first = await aTrainer({ seed: 5 });
  const losses = await lossesOf(first, fullBatch, 4);
  first.dispose();
  const second = await aTrainer({ seed: 5 });
  expect(await lossesOf(second, fullBatch, 4)).toEqual(losses);
  second.dispose();
  const other = await aTrainer({ seed: 6 });
  expect(await lossesOf(other, fullBatch, 1)).not.toEqual(losses.slice(0, 1));
  other.dispose();
});

test('trains the same after its backend was closed and opened again', async () => {
  const first = await aTrainer();
  const losses = await lossesOf(first, fullBatch, 2);
  first.dispose();
  closeBackend('wasm');
  const second = await aTrainer();
  expect(await lossesOf(second, fullBatch, 2)).toEqual(losses);
  second.dispose();
});

test('what stands in padding rows changes nothing', async () => {
  const trainer = await aTrainer();
  const losses = await lossesOf(trainer, partialBatch(0), 3);
  trainer.dispose();
  const again = await aTrainer();
  expect(await lossesOf(again, partialBatch(1), 3)).toEqual(losses);
  again.dispose();
});

test('evaluating changes nothing and agrees with the next step', async () => {
  const trainer = await aTrainer();
  await trainer.step(fullBatch);
  const evaluated = await trainer.evaluate(fullBatch);
  expect(await trainer.evaluate(fullBatch)).toEqual(evaluated);
  const stepped = await trainer.step(fullBatch);
  expect(stepped.loss).toBeCloseTo(evaluated.loss, 5);
  expect(stepped.correct).toBe(evaluated.correct);
  trainer.dispose();
});

test('a new learning rate acts from the next step on', async () => {
  const trainer = await aTrainer();
  await trainer.step(fullBatch);
  trainer.setLearningRate(1e-12);
  const losses = await lossesOf(trainer, fullBatch, 3);
  expect(losses[2]).toBeCloseTo(losses[0]!, 5);
  trainer.dispose();
});

test('leaks nothing over steps and evaluations, and frees all at the end', async () => {
  const before = memory().numTensors;
  const trainer = await aTrainer();
  await trainer.step(fullBatch);
  await trainer.evaluate(fullBatch);
  const tensors = memory().numTensors;
  const dataIds = backend().numDataIds();
  for (let step = 0; step < 5; step++) {
    await trainer.step(partialBatch(0));
    await trainer.evaluate(fullBatch);
  }
  expect(memory().numTensors).toBe(tensors);
  expect(backend().numDataIds()).toBe(dataIds);
  trainer.dispose();
  expect(memory().numTensors).toBe(before);
});

test('says what it is', async () => {
  const trainer = await aTrainer();
  expect(trainer.engine).toEqual({
    backend: 'wasm',
    version: 'tfjs 4.22.0',
    threads: 1,
    device: null,
  });
  trainer.dispose();
});

test('refuses to go on when another backend has been opened', async () => {
  const trainer = await aTrainer();
  await openBackend('cpu');
  await expect(trainer.step(fullBatch)).rejects.toThrow(
    'This trainer runs on wasm, but the current backend is cpu.',
  );
  await openBackend('wasm', WASM_PATH_IN_NODE);
  trainer.dispose();
});

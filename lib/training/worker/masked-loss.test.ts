import { tensor2d, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { IMAGE_BYTES } from './dataset/image-format';
import { countCorrect, maskedCrossEntropy, toTensors } from './masked-loss';
import { openBackend } from './open-backend';
import type { Batch } from './trainer';

beforeAll(() => openBackend('cpu'));

const aBatch = (labels: number[], count = labels.length): Batch => ({
  images: new Float32Array(labels.length * IMAGE_BYTES),
  labels: Uint8Array.from(labels),
  count,
});

/** Ten logits, all zero but those named. */
const logits = (...rows: Record<number, number>[]): Tensor2D =>
  tensor2d(rows.map((row) => Array.from({ length: 10 }, (_, k) => row[k] ?? 0)));

const lossOf = async (outputs: Tensor2D, batch: Batch) =>
  (await maskedCrossEntropy(outputs, toTensors(batch, batch.labels.length)).data())[0];
const correctOf = async (outputs: Tensor2D, batch: Batch) =>
  (await countCorrect(outputs, toTensors(batch, batch.labels.length)).data())[0];

test('equal outputs cost the logarithm of the number of classes', async () => {
  expect(await lossOf(logits({}, {}), aBatch([3, 7]))).toBeCloseTo(Math.log(10), 6);
});

test('is the mean of the rows, in nats', async () => {
  const first = -Math.log(Math.E ** 2 / (Math.E ** 2 + 9));
  const second = -Math.log(1 / (Math.E + 9));
  const loss = await lossOf(logits({ 0: 2 }, { 1: 1 }), aBatch([0, 5]));
  expect(loss).toBeCloseTo((first + second) / 2, 6);
});

test('stays finite for outputs whose exponential overflows', async () => {
  expect(await lossOf(logits({ 0: 1000 }), aBatch([0]))).toBeCloseTo(0, 6);
  expect(await lossOf(logits({ 0: 1000 }), aBatch([1]))).toBeCloseTo(1000, 3);
  expect(await lossOf(logits({ 0: -1000 }), aBatch([0]))).toBeCloseTo(1000 + Math.log(9), 3);
});

test('padding rows count neither for the loss nor as correct', async () => {
  const outputs = logits({ 4: 3 }, { 0: 50 }, { 9: 50 });
  const alone = await lossOf(logits({ 4: 3 }), aBatch([4]));
  expect(await lossOf(outputs, aBatch([4, 0, 0], 1))).toBeCloseTo(alone!, 6);
  expect(await correctOf(outputs, aBatch([4, 0, 0], 1))).toBe(1);
  expect(await correctOf(outputs, aBatch([4, 0, 0], 3))).toBe(2);
});

test('a batch of another size is refused', () => {
  expect(() => toTensors(aBatch([1, 2]), 3)).toThrow(
    'Batch: expected 9216 image values and 3 labels, got 6144 and 2.',
  );
});

test('a count outside the batch is refused', () => {
  for (const count of [0, 3, 1.5, NaN]) {
    expect(() => toTensors(aBatch([1, 2], count), 2)).toThrow(
      `Batch: expected a count of 1 to 2 real rows, got ${count}.`,
    );
  }
});

test('a label that is no class is refused', () => {
  expect(() => toTensors(aBatch([1, 10]), 2)).toThrow('Batch: expected labels 0 to 9, got 10.');
});

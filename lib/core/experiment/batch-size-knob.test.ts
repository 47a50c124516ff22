import { expect, test } from 'vitest';
import {
  batchSizeKnobSchema,
  initialBatchSize,
  isBatchSizeFree,
  listBatchSizes,
  parseBatchSize,
} from './batch-size-knob';

const FREE = { batchSize: { values: [16, 64, 256], initial: 64 } };
const FIXED = { batchSize: 32 };

function problemsOf(input: unknown): string[] {
  const read = batchSizeKnobSchema.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ message }) => message);
}

test('a number fixes the batch size', () => {
  expect(problemsOf(32)).toEqual([]);
  expect(isBatchSizeFree(FIXED)).toBe(false);
  expect(listBatchSizes(FIXED)).toEqual([32]);
  expect(initialBatchSize(FIXED)).toBe(32);
});

test('a list leaves it free, and names the one to begin with', () => {
  expect(problemsOf(FREE.batchSize)).toEqual([]);
  expect(isBatchSizeFree(FREE)).toBe(true);
  expect(listBatchSizes(FREE)).toEqual([16, 64, 256]);
  expect(initialBatchSize(FREE)).toBe(64);
});

test('an author is told what is wrong with it', () => {
  expect(problemsOf('64')).toEqual([
    'expected a whole number from 1 to 1,024, or "values" and "initial"',
  ]);
  for (const wrong of [0, 1.5, 2000, { values: [64], initial: 64 }]) {
    expect(problemsOf(wrong)).not.toEqual([]);
  }
  expect(
    JSON.stringify(batchSizeKnobSchema.safeParse({ values: [64, 16], initial: 64 })),
  ).toContain('expected each size once, smallest first');
  expect(
    JSON.stringify(batchSizeKnobSchema.safeParse({ values: [16, 64], initial: 32 })),
  ).toContain('expected one of the values 16, 64, got 32');
});

test('only a size of the task is taken', () => {
  expect(parseBatchSize(' 256 ', FREE)).toEqual({ ok: true, value: 256 });
  expect(parseBatchSize('100', FREE)).toEqual({
    ok: false,
    error: '“100” is not a batch size of this experiment. Choose 16, 64, 256.',
  });
  expect(parseBatchSize('64', FIXED).ok).toBe(false);
});

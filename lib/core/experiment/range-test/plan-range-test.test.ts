import { expect, test } from 'vitest';
import { DEFAULT_SWEEP } from './plan-sweep';
import { planRangeTest, rangeTestSchema } from './range-test';

const size = { images: 50_000, batchSize: 64, optimizer: 'adam', seed: 1 } as const;

test('takes the images that its batches have room for, and none that validate', () => {
  expect(planRangeTest(size, DEFAULT_SWEEP).images).toBe(6_400);
  expect(planRangeTest({ ...size, images: 1_000 }, DEFAULT_SWEEP).images).toBe(800);
});

test('refuses a sweep that falls, or ends outside of all sense', () => {
  const planned = planRangeTest(size, DEFAULT_SWEEP);
  const withEnds = (lowest: number, highest: number) =>
    rangeTestSchema.safeParse({ ...planned, sweep: { lowest, highest, steps: 100 } }).success;
  expect(withEnds(1e-6, 1)).toBe(true);
  expect(withEnds(1, 1e-6)).toBe(false);
  expect(withEnds(0, 1)).toBe(false);
  expect(withEnds(1e-6, 1e9)).toBe(false);
  expect(withEnds(Number.NaN, 1)).toBe(false);
});

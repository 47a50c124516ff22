import { expect, test } from 'vitest';
import { paintFilters } from './paint-filters';

test('filters are taken apart, zero is grey, and the largest weight has the full colour', () => {
  // Two filters of one pixel: (0.5, 0, -1) and (0.25, 0.25, 0.25).
  const values = Float32Array.of(0.5, 0.25, 0, 0.25, -1, 0.25);
  const painted = paintFilters({ shape: [1, 1, 3, 2], values })!;
  expect(painted.largest).toBe(1);
  expect(painted.filters.map(({ pixels }) => [...pixels])).toEqual([
    [192, 128, 1],
    [160, 160, 160],
  ]);
  expect(painted.filters[0]!.sums).toEqual([0.5, 0, -1]);
  expect(painted.filters[0]!.norm).toBeCloseTo(Math.sqrt(1.25), 12);
});

test('filters of zeros are grey', () => {
  const painted = paintFilters({ shape: [1, 1, 3, 1], values: new Float32Array(3) })!;
  expect([...painted.filters[0]!.pixels]).toEqual([128, 128, 128]);
});

test('what is not square or has no three colours is not painted', () => {
  expect(paintFilters({ shape: [1, 2, 3, 1], values: new Float32Array(6) })).toBeNull();
  expect(paintFilters({ shape: [1, 1, 4, 1], values: new Float32Array(4) })).toBeNull();
});

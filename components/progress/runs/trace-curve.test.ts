import { expect, test } from 'vitest';
import { traceCurve } from './trace-curve';

const BOX = { width: 100, height: 40, margin: 4 };

test('a curve goes from left to right, and high values stand above low ones', () => {
  expect(traceCurve([0, 0.5, 1], [0, 1], BOX)).toEqual([
    { x: 4, y: 36 },
    { x: 50, y: 20 },
    { x: 96, y: 4 },
  ]);
});

test('a single epoch is a point at the right', () => {
  expect(traceCurve([1], [0, 1], BOX)).toEqual([{ x: 96, y: 4 }]);
});

test('a flat curve and values beyond the box stay inside it', () => {
  expect(traceCurve([2, 2], [2, 2], BOX).map(({ y }) => y)).toEqual([36, 36]);
  expect(traceCurve([5, -5], [0, 1], BOX).map(({ y }) => y)).toEqual([4, 36]);
});

test('a value that is no number leaves a gap', () => {
  expect(traceCurve([0, Number.NaN, 1], [0, 1], BOX)).toHaveLength(2);
});

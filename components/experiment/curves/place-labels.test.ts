import { expect, test } from 'vitest';
import { placeLabels } from './place-labels';

const FRAME = { top: 0, bottom: 100, distance: 15 };

test('labels with room between them stay at their values', () => {
  expect(placeLabels([80, 20, 50], FRAME)).toEqual([80, 20, 50]);
});

test('labels that would collide are moved apart and keep their order', () => {
  const [claim, goal, you] = placeLabels([40, 42, 41], FRAME) as [number, number, number];
  expect(claim).toBe(40);
  expect(you - claim).toBe(15);
  expect(goal - you).toBe(15);
});

test('labels at the bottom are pushed up, never out of the frame', () => {
  expect(placeLabels([99, 98, 97], FRAME)).toEqual([100, 85, 70]);
});

test('labels above the frame are brought in', () => {
  expect(placeLabels([-30, -20], FRAME)).toEqual([0, 15]);
});

test('no labels need no places', () => {
  expect(placeLabels([], FRAME)).toEqual([]);
});

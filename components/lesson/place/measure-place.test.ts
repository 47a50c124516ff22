import { expect, test } from 'vitest';
import { distanceTo, measurePlace } from './measure-place';

const IDS = ['one', 'two', 'three'];
const WINDOW_HEIGHT = 900;

test('a place is the section under the top line and the share of it that has passed', () => {
  expect(measurePlace(IDS, [-900, -152, 648, 2000], WINDOW_HEIGHT)).toEqual({
    section: 'two',
    share: 0.25,
  });
});

test('a heading that a link has scrolled to begins its section', () => {
  expect(measurePlace(IDS, [-900, 48.4, 848, 2000], WINDOW_HEIGHT)).toEqual({
    section: 'two',
    share: 0,
  });
});

test('the first section and the end of the text are no places to keep', () => {
  expect(measurePlace(IDS, [40, 500, 900, 2000], WINDOW_HEIGHT)).toBeNull();
  expect(measurePlace(IDS, [300, 500, 900, 2000], WINDOW_HEIGHT)).toBeNull();
  expect(measurePlace(IDS, [-2000, -1500, -900, 890], WINDOW_HEIGHT)).toBeNull();
  expect(measurePlace([], [2000], WINDOW_HEIGHT)).toBeNull();
});

test('scrolling by the distance of a place leads to where it was measured', () => {
  const place = measurePlace(IDS, [-900, -152, 648, 2000], WINDOW_HEIGHT)!;
  expect(distanceTo(place.share, 1000, 1800)).toBe(1000 + 200 - 48);
});

import { expect, test } from 'vitest';
import { splitImages } from './split-images';

test('the last fifth of each preset validates', () => {
  expect(splitImages(1_000)).toEqual({ train: 800, validation: 200 });
  expect(splitImages(5_000)).toEqual({ train: 4_000, validation: 1_000 });
  expect(splitImages(20_000)).toEqual({ train: 16_000, validation: 4_000 });
  expect(splitImages(50_000)).toEqual({ train: 40_000, validation: 10_000 });
});

test('a border that falls inside an image is rounded down, as in Keras', () => {
  expect(splitImages(13)).toEqual({ train: 10, validation: 3 });
  expect(splitImages(2)).toEqual({ train: 1, validation: 1 });
});

test('refuses a number of images that cannot be split', () => {
  expect(() => splitImages(1)).toThrow(RangeError);
  expect(() => splitImages(10.5)).toThrow(RangeError);
});

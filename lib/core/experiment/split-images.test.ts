import { expect, test } from 'vitest';
import { splitImages } from './split-images';

test('the last fifth of each preset validates', () => {
  expect(splitImages({ images: 1_000 })).toEqual({ train: 800, validation: 200 });
  expect(splitImages({ images: 5_000 })).toEqual({ train: 4_000, validation: 1_000 });
  expect(splitImages({ images: 20_000 })).toEqual({ train: 16_000, validation: 4_000 });
  expect(splitImages({ images: 50_000 })).toEqual({ train: 40_000, validation: 10_000 });
});

test('another share validates where an experiment says so', () => {
  expect(splitImages({ images: 1_000, validationSplit: 0.1 })).toEqual({
    train: 900,
    validation: 100,
  });
});

test('a border that falls inside an image is rounded down, as in Keras', () => {
  expect(splitImages({ images: 13 })).toEqual({ train: 10, validation: 3 });
  expect(splitImages({ images: 2 })).toEqual({ train: 1, validation: 1 });
});

test('refuses a number of images that cannot be split', () => {
  expect(() => splitImages({ images: 1 })).toThrow(RangeError);
  expect(() => splitImages({ images: 10.5 })).toThrow(RangeError);
});

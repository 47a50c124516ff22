import { expect, test } from 'vitest';
import { readOrigin } from './read-origin';

test('takes an origin with or without its last slash, and nothing as unknown', () => {
  expect(readOrigin('https://tenfold.example')?.origin).toBe('https://tenfold.example');
  expect(readOrigin('http://localhost:3000/')?.origin).toBe('http://localhost:3000');
  expect(readOrigin(undefined)).toBeNull();
  expect(readOrigin('')).toBeNull();
});

test.each([
  'tenfold.example',
  'https://tenfold.example/course',
  'ftp://tenfold.example',
  'https://',
])('says what is wrong with %s', (stated) => {
  expect(() => readOrigin(stated)).toThrow(
    `TENFOLD_ORIGIN is "${stated}", expected an address without a path, such as https://tenfold.example. Correct it, or unset it.`,
  );
});

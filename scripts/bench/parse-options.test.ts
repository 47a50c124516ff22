import { expect, test } from 'vitest';
import { parseBenchOptions } from './parse-options';

test('without options there are seven rounds of forty steps', () => {
  expect(parseBenchOptions([])).toEqual({
    all: false,
    kernels: false,
    full: false,
    json: false,
    quick: false,
    rounds: 7,
    steps: 40,
  });
});

test('takes what is asked for', () => {
  expect(parseBenchOptions(['--json', '--rounds', '3', '--all'])).toMatchObject({
    json: true,
    rounds: 3,
    all: true,
  });
  expect(parseBenchOptions(['--help'])).toBeNull();
});

test('says what is wrong, with the usage', () => {
  expect(() => parseBenchOptions(['--rounds', 'many'])).toThrow(
    /^--rounds: expected a whole number of at least 1, got "many"\.\n\nnpm run bench:training/,
  );
  expect(() => parseBenchOptions(['--fast'])).toThrow(/--fast/);
});

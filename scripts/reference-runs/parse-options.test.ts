import { expect, test } from 'vitest';
import { parseOptions } from './parse-options';

const USAGE =
  'Usage: npm run reference-runs -- --preset quick [--rates 0.0001,0.001,0.01] [--seeds 1,2,3] [--force]';

test('records three rates with three seeds unless told otherwise', () => {
  expect(parseOptions(['--preset', 'quick'])).toEqual({
    preset: 'quick',
    rates: [0.0001, 0.001, 0.01],
    seeds: [1, 2, 3],
    force: false,
  });
});

test('takes rates, seeds and --force', () => {
  expect(
    parseOptions(['--preset', 'full', '--rates', '3e-4', '--seeds', '7,8', '--force']),
  ).toEqual({ preset: 'full', rates: [0.0003], seeds: [7, 8], force: true });
});

test('says what is wrong and how it is used', () => {
  expect(() => parseOptions([])).toThrow(`--preset: expected the id of a preset\n${USAGE}`);
  expect(() => parseOptions(['--preset', 'quick', '--rates', '0.1,'])).toThrow(
    /^--rates: .*\nUsage: /,
  );
  expect(() => parseOptions(['--preset', 'quick', '--seeds', '1.5'])).toThrow(
    /^--seeds: .*\nUsage: /,
  );
  expect(() => parseOptions(['--present', 'quick'])).toThrow(/--present.*\nUsage: /s);
});

import { expect, test } from 'vitest';
import { parseOptions, USAGE } from './parse-options';

test('leaves rates, seeds and schedule to the plan unless told otherwise', () => {
  expect(parseOptions(['--preset', 'quick'])).toEqual({
    course: 'computer-vision',
    pattern: 'learning-rate-selection',
    preset: 'quick',
    threads: null,
    force: false,
  });
});

test('takes rates, seeds, a schedule, threads and --force', () => {
  const given = '--preset full --rates 3e-4 --seeds 7,8 --schedule plateau --threads 1 --force';
  expect(parseOptions(given.split(' '))).toEqual({
    course: 'computer-vision',
    pattern: 'learning-rate-selection',
    preset: 'full',
    rates: [0.0003],
    seeds: [7, 8],
    schedule: 'plateau',
    threads: 1,
    force: true,
  });
});

test('says what is wrong and how it is used', () => {
  expect(() => parseOptions([])).toThrow(`--preset: expected the id of a preset\nUsage: ${USAGE}`);
  const reject = (option: string, value: string, message: RegExp): void =>
    expect(() => parseOptions(['--preset', 'quick', option, value])).toThrow(message);
  reject('--rates', '0.1,', /^--rates: .*\nUsage: /);
  reject('--seeds', '1.5', /^--seeds: .*\nUsage: /);
  reject('--schedule', 'cosine', /^--schedule: .*\nUsage: /);
  reject('--threads', '0', /^--threads: .*\nUsage: /);
  expect(() => parseOptions(['--present', 'quick'])).toThrow(/--present.*\nUsage: /s);
});

test('takes course, pattern and batch sizes', () => {
  const given =
    '--course vision --pattern batch-size-selection --preset quick --batch-sizes 16,256';
  expect(parseOptions(given.split(' '))).toMatchObject({
    course: 'vision',
    pattern: 'batch-size-selection',
    batchSizes: [16, 256],
  });
  const wrong = ['--preset', 'quick', '--batch-sizes', '1.5'];
  expect(() => parseOptions(wrong)).toThrow(/^--batch-sizes: .*\nUsage: /);
});

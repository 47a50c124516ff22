import { expect, test } from 'vitest';
import { aTask } from './experiment.fixture';
import { readConfigLink, writeConfigLink } from './config-link';

const task = aTask();

test('a link sets preset, rate, epochs and seed', () => {
  expect(readConfigLink('?preset=full&rate=0.0003&epochs=25&seed=7', task)).toEqual({
    settings: { preset: 'full', learningRate: 0.0003, epochs: 25, seed: 7 },
    notes: [],
  });
});

test('what a link leaves out is the default, epochs those of its preset', () => {
  expect(readConfigLink('', task).settings).toEqual({
    preset: 'quick',
    learningRate: 0.01,
    epochs: 5,
    seed: 1,
  });
  expect(readConfigLink('?preset=full', task).settings.epochs).toBe(20);
});

test('a link may name a hidden preset', () => {
  expect(readConfigLink('?preset=tiny', task)).toEqual({
    settings: { preset: 'tiny', learningRate: 0.01, epochs: 2, seed: 1 },
    notes: [],
  });
});

test('nonsense is replaced by the default and said, part by part', () => {
  const { settings, notes } = readConfigLink('?preset=huge&rate=abc&epochs=0&seed=-3', task);
  expect(settings).toEqual({ preset: 'quick', learningRate: 0.01, epochs: 5, seed: 1 });
  expect(notes).toEqual([
    'The link asked for the size “huge”, which does not exist (there are quick, full); using quick.',
    'The link asked for the rate “abc”, which cannot be used; using 0.01.',
    'The link asked for the number of epochs “0”, which cannot be used; using 5.',
    'The link asked for the seed “-3”, which cannot be used; using 1.',
  ]);
});

test('rates that cannot be trained with are not taken from a link', () => {
  for (const rate of ['0', '-1', 'NaN', 'Infinity', '1e9', '']) {
    const { settings, notes } = readConfigLink(`?rate=${rate}`, task);
    expect(settings.learningRate).toBe(0.01);
    expect(notes).toHaveLength(1);
  }
});

test('what was written is read back the same', () => {
  for (const learningRate of [1e-5, 0.0003, 0.00123, 0.01, 1]) {
    const settings = { preset: 'full', learningRate, epochs: 33, seed: 2147483647 };
    expect(readConfigLink(writeConfigLink(settings), task)).toEqual({ settings, notes: [] });
  }
});

test('other parts of the address stay', () => {
  const settings = { preset: 'quick', learningRate: 0.001, epochs: 5, seed: 1 };
  expect(writeConfigLink(settings, '?from=class&rate=9&rate=8')).toBe(
    '?from=class&preset=quick&rate=0.001&epochs=5&seed=1',
  );
});

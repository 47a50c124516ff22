import { expect, test } from 'vitest';
import { aTask } from './experiment.fixture';
import { readConfigLink } from './config-link';
import { writeConfigLink } from './write-config-link';

const task = aTask();
const CONSTANT = { kind: 'constant' } as const;

test('a link sets preset, rate, epochs and seed', () => {
  expect(readConfigLink('?preset=full&rate=0.0003&epochs=25&seed=7', task)).toEqual({
    settings: {
      preset: 'full',
      learningRate: 0.0003,
      batchSize: 64,
      schedule: CONSTANT,
      epochs: 25,
      seed: 7,
    },
    notes: [],
  });
});

test('what a link leaves out is the default, epochs those of its preset', () => {
  expect(readConfigLink('', task).settings).toEqual({
    preset: 'quick',
    learningRate: 0.01,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 5,
    seed: 1,
  });
  expect(readConfigLink('?preset=full', task).settings.epochs).toBe(20);
});

test('a link may name a hidden preset', () => {
  expect(readConfigLink('?preset=tiny', task)).toEqual({
    settings: {
      preset: 'tiny',
      learningRate: 0.01,
      batchSize: 64,
      schedule: CONSTANT,
      epochs: 2,
      seed: 1,
    },
    notes: [],
  });
});

test('nonsense is replaced by the default and said, part by part', () => {
  const { settings, notes } = readConfigLink('?preset=huge&rate=abc&epochs=0&seed=-3', task);
  expect(settings).toEqual({
    preset: 'quick',
    learningRate: 0.01,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 5,
    seed: 1,
  });
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
    const settings = {
      preset: 'full',
      learningRate,
      batchSize: 64,
      schedule: CONSTANT,
      epochs: 33,
      seed: 2147483647,
    };
    expect(readConfigLink(writeConfigLink(settings), task)).toEqual({ settings, notes: [] });
  }
});

test('other parts of the address stay', () => {
  const settings = {
    preset: 'quick',
    learningRate: 0.001,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 5,
    seed: 1,
  };
  expect(writeConfigLink(settings, '?from=class&rate=9&rate=8')).toBe(
    '?from=class&preset=quick&rate=0.001&batch=64&epochs=5&seed=1',
  );
});

const PLATEAU = {
  kind: 'plateau',
  rule: 'keras',
  monitor: 'valLoss',
  factor: 0.2,
  patience: 1,
  minDelta: 0.0001,
  cooldown: 0,
  minRate: 0,
} as const;

test('a link carries the schedule with all its parameters', () => {
  const settings = {
    preset: 'quick',
    learningRate: 0.001,
    batchSize: 64,
    schedule: PLATEAU,
    epochs: 5,
    seed: 1,
  };
  const link = writeConfigLink(settings);
  expect(link).toBe(
    '?preset=quick&rate=0.001&batch=64&epochs=5&seed=1&schedule=plateau&rule=keras&monitor=valLoss&factor=0.2&patience=1&min-delta=0.0001&cooldown=0&min-rate=0',
  );
  expect(readConfigLink(link, task)).toEqual({ settings, notes: [] });
});

test('what a link leaves out of its schedule suits the preset', () => {
  expect(readConfigLink('?schedule=plateau', task).settings.schedule).toEqual(PLATEAU);
  expect(readConfigLink('?preset=full&schedule=plateau', task).settings.schedule).toEqual({
    ...PLATEAU,
    patience: 2,
  });
});

test('a schedule that goes takes its parameters out of the address', () => {
  const settings = {
    preset: 'quick',
    learningRate: 0.001,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 5,
    seed: 1,
  };
  expect(writeConfigLink(settings, '?schedule=plateau&patience=3&from=class')).toBe(
    '?from=class&preset=quick&rate=0.001&batch=64&epochs=5&seed=1',
  );
});

test('nonsense about a schedule is said, part by part', () => {
  const query = '?schedule=plateau&rule=mine&monitor=luck&factor=2&patience=1.5&every=3';
  expect(readConfigLink(query, task)).toEqual({
    settings: {
      preset: 'quick',
      learningRate: 0.01,
      batchSize: 64,
      schedule: PLATEAU,
      epochs: 5,
      seed: 1,
    },
    notes: [
      'The link asked for the factor “2”, which cannot be used; using 0.2.',
      'The link names “every”, which the schedule “ReduceLROnPlateau” does not have; it is left out.',
      'The link asked for the patience “1.5”, which cannot be used; using 1.',
      'The link asked for the rule “mine”, which cannot be used; using keras.',
      'The link asked for the monitor “luck”, which cannot be used; using valLoss.',
    ],
  });
});

test('a schedule that does not exist leaves the rate constant', () => {
  expect(readConfigLink('?schedule=toString', task)).toMatchObject({
    settings: { schedule: CONSTANT },
    notes: [
      'The link asked for the schedule “toString”, which does not exist (there are constant, plateau, step, exponential, cosine, one-cycle); the rate stays constant.',
    ],
  });
});

test('a parameter without its schedule is said to be left out', () => {
  expect(readConfigLink('?patience=3&rule=keras', task).notes).toEqual([
    'The link names “patience”, which the schedule “Constant” does not have; it is left out.',
    'The link names “rule”, which the schedule “Constant” does not have; it is left out.',
  ]);
});

test('a link sets the batch size where the task leaves it free', () => {
  const free = aTask({ batchSize: { values: [16, 64, 256], initial: 64 } });
  expect(readConfigLink('?batch=256', free)).toMatchObject({
    settings: { batchSize: 256 },
    notes: [],
  });
  expect(readConfigLink('?batch=100', free)).toMatchObject({
    settings: { batchSize: 64 },
    notes: ['The link asked for the batch size “100”, which cannot be used; using 64.'],
  });
  const settings = { ...readConfigLink('', free).settings, batchSize: 16 };
  expect(readConfigLink(writeConfigLink(settings), free)).toEqual({ settings, notes: [] });
});

const FIXED = aTask({
  learningRate: 0.05,
  schedules: false,
  epochs: 'preset',
  presets: aTask().presets,
});

test('what a task does not leave free stays as it is, with a sentence for each part of the link', () => {
  const link = '?rate=0.1&batch=256&epochs=9&seed=4&schedule=plateau&patience=3';
  expect(readConfigLink(link, FIXED)).toEqual({
    settings: {
      preset: 'quick',
      learningRate: 0.05,
      batchSize: 64,
      schedule: CONSTANT,
      epochs: 5,
      seed: 4,
    },
    notes: [
      'The link asked for the rate “0.1”, which this experiment does not leave free; using 0.05.',
      'The link asked for the batch size “256”, which this experiment does not leave free; using 64.',
      'The link asked for the number of epochs “9”, which this experiment does not leave free; using 5.',
      'The link asked for the schedule “plateau”, which this experiment does not leave free; the rate stays constant.',
    ],
  });
});

test('a link that names what is fixed anyway is read without a word', () => {
  const { settings } = readConfigLink('?preset=full', FIXED);
  expect(settings.epochs).toBe(20);
  expect(readConfigLink(writeConfigLink(settings), FIXED)).toEqual({ settings, notes: [] });
});

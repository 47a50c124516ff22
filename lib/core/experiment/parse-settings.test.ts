import { expect, test } from 'vitest';
import {
  fitSettings,
  initialSettings,
  parseEpochs,
  parseRate,
  parseSeed,
  parseSettings,
  spellSettings,
  toRunConfig,
} from './parse-settings';
import { spellSchedule } from './schedules/spell-schedule';
import { aTask } from './experiment.fixture';

const CONSTANT = { kind: 'constant' } as const;
const RANGE = { min: 1e-5, max: 1 };

test.each([
  ['0.001', 0.001],
  [' 0.001 ', 0.001],
  ['.001', 0.001],
  ['1e-3', 0.001],
  ['1E-3', 0.001],
  ['1', 1],
  ['0.00001', 1e-5],
])('reads %j as a rate', (text, rate) => {
  expect(parseRate(text, RANGE)).toEqual({ ok: true, value: { rate, comma: false } });
});

test('a decimal comma is understood, and said to be one', () => {
  expect(parseRate('0,001', RANGE)).toEqual({ ok: true, value: { rate: 0.001, comma: true } });
});

test.each([
  ['', 'Give a learning rate, for example 0.001.'],
  ['abc', '“abc” is not a number. Write a rate like 0.001 or 1e-3.'],
  ['NaN', '“NaN” is not a number. Write a rate like 0.001 or 1e-3.'],
  ['1.000,5', '“1.000,5” is not a number. Write a rate like 0.001 or 1e-3.'],
  ['0x10', '“0x10” is not a number. Write a rate like 0.001 or 1e-3.'],
  ['0', 'At a rate of 0 nothing is learned. Give a rate above 0.'],
  ['-0.01', 'A negative rate would climb the loss. Give a rate above 0.'],
  ['1e9', '“1e9” is above the range of this experiment, 0.00001 to 1.'],
  ['0.000001', '“0.000001” is below the range of this experiment, 0.00001 to 1.'],
  ['x'.repeat(300), '“xxxxxxxxxxxxxxxxxxxx…” is not a number. Write a rate like 0.001 or 1e-3.'],
])('says what is wrong with the rate %j', (text, message) => {
  expect(parseRate(text, RANGE)).toEqual({ ok: false, error: message });
});

test('epochs are whole numbers from 1 to 100', () => {
  expect(parseEpochs('5')).toEqual({ ok: true, value: 5 });
  expect(parseEpochs('')).toEqual({
    ok: false,
    error: 'Give epochs: a whole number from 1 to 100.',
  });
  expect(parseEpochs('0')).toEqual({
    ok: false,
    error: '“0” is outside. Give a whole number from 1 to 100.',
  });
  expect(parseEpochs('10000')).toEqual({
    ok: false,
    error: '“10000” is outside. Give a whole number from 1 to 100.',
  });
  expect(parseEpochs('2.5')).toEqual({
    ok: false,
    error: '“2.5” does not fit. Give a whole number from 1 to 100.',
  });
});

test('seeds are whole numbers that fit 31 bits', () => {
  expect(parseSeed('0')).toEqual({ ok: true, value: 0 });
  expect(parseSeed('2147483647')).toEqual({ ok: true, value: 2147483647 });
  expect(parseSeed('2147483648')).toEqual({
    ok: false,
    error: '“2147483648” is outside. Give a whole number from 0 to 2,147,483,647.',
  });
  expect(parseSeed('-1').ok).toBe(false);
});

test('a task starts with its own preset, rate and seed', () => {
  expect(initialSettings(aTask())).toEqual({
    preset: 'quick',
    learningRate: 0.01,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 5,
    seed: 1,
  });
});

test('a run is configured with the size of its preset', () => {
  const settings = {
    preset: 'tiny',
    learningRate: 0.003,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 4,
    seed: 9,
  };
  expect(toRunConfig(settings, aTask())).toEqual({
    preset: 'tiny',
    images: 1000,
    epochs: 4,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.003,
    schedule: { kind: 'constant' },
    seed: 9,
  });
});

test('a preset that the task does not have is an error of the program', () => {
  const settings = {
    preset: 'huge',
    learningRate: 0.003,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 4,
    seed: 9,
  };
  expect(() => toRunConfig(settings, aTask())).toThrow('The task has no preset "huge".');
});

test('a form is read as a whole, with a problem for each part that is wrong', () => {
  const text = {
    preset: 'quick',
    rate: 'fast',
    batchSize: '64',
    schedule: spellSchedule(CONSTANT),
    epochs: '0',
    seed: '1',
  };
  expect(parseSettings(text, aTask())).toEqual({
    settings: null,
    problems: {
      rate: '“fast” is not a number. Write a rate like 0.001 or 1e-3.',
      batchSize: null,
      schedule: {},
      epochs: '“0” is outside. Give a whole number from 1 to 100.',
      seed: null,
    },
    commaRate: null,
  });
});

test('settings written into a form are read back the same', () => {
  for (const learningRate of [1e-5, 0.00025, 0.001, 1]) {
    const settings = {
      preset: 'full',
      learningRate,
      batchSize: 64,
      schedule: CONSTANT,
      epochs: 20,
      seed: 3,
    };
    expect(parseSettings(spellSettings(settings), aTask()).settings).toEqual(settings);
  }
});

test('rates stand in the form as plain decimals', () => {
  const settings = {
    preset: 'full',
    learningRate: 1e-5,
    batchSize: 64,
    schedule: CONSTANT,
    epochs: 20,
    seed: 3,
  };
  expect(spellSettings(settings).rate).toBe('0.00001');
});

test('a decimal comma in the form is reported with what it was read as', () => {
  const text = {
    preset: 'quick',
    rate: '0,003',
    batchSize: '64',
    schedule: spellSchedule(CONSTANT),
    epochs: '5',
    seed: '1',
  };
  expect(parseSettings(text, aTask()).commaRate).toBe(0.003);
});

test('a form with a schedule that cannot be read has no settings', () => {
  const schedule = spellSchedule({ kind: 'exponential', factor: 0.5 });
  const numbers = { factor: '1' };
  const text = { preset: 'quick', rate: '1e-3', batchSize: '64', schedule, epochs: '5', seed: '1' };
  expect(parseSettings(text, aTask()).settings?.schedule).toEqual({
    kind: 'exponential',
    factor: 0.5,
  });
  const read = parseSettings({ ...text, schedule: { ...schedule, numbers } }, aTask());
  expect(read.settings).toBeNull();
  expect(read.problems.schedule).toEqual({
    factor: '“1” is outside. Give a number between 0 and 1, without the two.',
  });
});

test('settings of another task are fitted to what this one leaves free', () => {
  const settings = {
    preset: 'full',
    learningRate: 0.3,
    batchSize: 16,
    schedule: { kind: 'exponential', factor: 0.5 } as const,
    epochs: 7,
    seed: 9,
  };
  const free = aTask({ batchSize: { values: [16, 64], initial: 64 } });
  expect(fitSettings(settings, free)).toEqual(settings);
  const fixed = aTask({ learningRate: 0.05, schedules: false, epochs: 'preset' });
  expect(fitSettings(settings, fixed)).toEqual({
    ...settings,
    ...{ learningRate: 0.05, batchSize: 64, schedule: CONSTANT, epochs: 20 },
  });
});

test('a fixed rate is the only one, and is said to be fixed', () => {
  expect(parseRate('0.05', { min: 0.05, max: 0.05 })).toMatchObject({ ok: true });
  expect(parseRate('0.1', { min: 0.05, max: 0.05 })).toEqual({
    ok: false,
    error: 'The learning rate of this experiment is fixed at 0.05.',
  });
});

test('a task that names no preset begins with the first that is shown', () => {
  const [quick, full, tiny] = aTask().presets;
  const task = aTask({ initialPreset: undefined, presets: [tiny!, full!, quick!] });
  expect(initialSettings(task).preset).toBe('full');
  expect(initialSettings({ ...task, presets: [tiny!] }).preset).toBe('tiny');
});

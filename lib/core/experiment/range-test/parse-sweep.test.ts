import { expect, test } from 'vitest';
import { parseSweep } from './parse-sweep';

test('reads both ends of a sweep, in any way of writing a rate', () => {
  expect(parseSweep({ lowest: '1e-6', highest: '0,5' })).toEqual({
    sweep: { lowest: 1e-6, highest: 0.5, steps: 100 },
    problems: { lowest: null, highest: null },
  });
});

test('says at each end what is wrong with it', () => {
  expect(parseSweep({ lowest: '0', highest: 'ten' })).toEqual({
    sweep: null,
    problems: {
      lowest: 'At a rate of 0 nothing is learned. Give a rate above 0.',
      highest: '“ten” is not a number. Write a rate like 0.001 or 1e-3.',
    },
  });
  expect(parseSweep({ lowest: '-1', highest: '1e9' }).problems).toEqual({
    lowest: 'A negative rate would climb the loss. Give a rate above 0.',
    highest: '“1e9” is above the range of this experiment, 0.00000001 to 10.',
  });
  expect(parseSweep({ lowest: '', highest: 'NaN' }).problems).toEqual({
    lowest: 'Give a learning rate, for example 0.001.',
    highest: '“NaN” is not a number. Write a rate like 0.001 or 1e-3.',
  });
});

test('refuses ends that are turned round or too near', () => {
  expect(parseSweep({ lowest: '0.1', highest: '0.001' })).toEqual({
    sweep: null,
    problems: {
      lowest: null,
      highest: 'The rates rise during a range test: “0.001” has to be above “0.1”.',
    },
  });
  expect(parseSweep({ lowest: '0.1', highest: '0.5' }).problems.highest).toBe(
    'Between “0.1” and “0.5” there is too little to see. Give at least 10 times the lowest rate.',
  );
  expect(parseSweep({ lowest: '0.001', highest: '0.01' }).sweep).not.toBeNull();
});

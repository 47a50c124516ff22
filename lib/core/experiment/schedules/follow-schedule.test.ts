import { expect, test } from 'vitest';
import { endEpoch, rateOfStep, startSchedule } from './follow-schedule';
import { KERAS_PLATEAU } from './plateau';
import type { Schedule } from './schedule';

/** 80 images train: 8 steps an epoch. */
function aConfig(schedule: Schedule) {
  return { images: 100, batchSize: 10, epochs: 2, learningRate: 0.1, schedule };
}

function figures(valLoss: number) {
  return { valLoss, valAccuracy: 0.5, trainLoss: 1, trainAccuracy: 0.5 };
}

test('counts the steps of all epochs for a planned schedule', () => {
  const config = aConfig({ kind: 'exponential', factor: 0.5 });
  const state = startSchedule(config);
  expect(rateOfStep(config, state, 1, 1)).toBe(0.1);
  expect(rateOfStep(config, state, 1, 8)).toBe(0.1);
  expect(rateOfStep(config, state, 2, 1)).toBe(0.05);
  expect(endEpoch(config, state, figures(1))).toEqual({ state, reason: null });
});

test('lowers the rate for the epochs after a plateau', () => {
  const config = aConfig({ kind: 'plateau', ...KERAS_PLATEAU, factor: 0.2, patience: 1 });
  const improved = endEpoch(config, startSchedule(config), figures(1));
  expect(improved.reason).toBe('improved');
  expect(rateOfStep(config, improved.state, 2, 1)).toBe(0.1);
  const reduced = endEpoch(config, improved.state, figures(1));
  expect(reduced.reason).toBe('reduced');
  expect(rateOfStep(config, reduced.state, 3, 5)).toBeCloseTo(0.02, 15);
});

test('goes on from a state that was stored as text', () => {
  const config = aConfig({ kind: 'plateau', ...KERAS_PLATEAU, patience: 2 });
  const first = endEpoch(config, startSchedule(config), figures(1)).state;
  const stored = JSON.parse(JSON.stringify(first)) as typeof first;
  expect(endEpoch(config, stored, figures(1))).toEqual(endEpoch(config, first, figures(1)));
});

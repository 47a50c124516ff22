import { expect, test } from 'vitest';
import type { TrainingEvent } from './messages';
import { createSilenceLimit } from './silence-limit';

function aStep(epoch: number, step: number, elapsedMs: number): TrainingEvent {
  return { type: 'step', runId: 'a', epoch, step, loss: 2, accuracy: 0.1, elapsedMs };
}

test('is patient until the pace of the run is known', () => {
  const limit = createSilenceLimit();
  expect(limit.whileTraining()).toBe(120_000);
  expect(limit.after(aStep(1, 1, 9_000))).toBe(120_000);
  expect(limit.after(aStep(1, 2, 9_100))).toBe(10_000);
});

test('allows twenty steps where a step is slow', () => {
  const limit = createSilenceLimit();
  limit.after(aStep(1, 1, 0));
  expect(limit.after(aStep(1, 3, 6_000))).toBe(60_000);
});

test('takes the median pace, and no validation for a step', () => {
  const limit = createSilenceLimit();
  limit.after(aStep(1, 1, 0));
  limit.after(aStep(1, 2, 1_000));
  limit.after(aStep(1, 3, 2_000));
  limit.after(aStep(1, 4, 90_000));
  expect(limit.after(aStep(2, 1, 400_000))).toBe(20_000);
});

test('expects nothing of a run that is paused or over', () => {
  const limit = createSilenceLimit();
  expect(limit.after({ type: 'paused', runId: 'a' })).toBeNull();
  expect(limit.after({ type: 'finished', runId: 'a' })).toBeNull();
  expect(limit.after({ type: 'stopped', runId: 'a', epoch: 1, step: 1 })).toBeNull();
});

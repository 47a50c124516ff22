import { expect, test } from 'vitest';
import { aRun } from '@/lib/core/experiment/experiment.fixture';
import type { TrainingEvent } from '@/lib/training/messages';
import { askStopSweep, beginSweep, NO_SWEEP, reduceSweep, type SweepState } from './sweep-state';

const { engine } = aRun();
const A_SWEEP = {
  images: 800,
  batchSize: 64,
  optimizer: 'adam' as const,
  seed: 1,
  sweep: { lowest: 1e-6, highest: 1, steps: 100 },
};
const problem = { kind: 'engine', message: 'Out of memory.' } as const;
const STARTED: TrainingEvent = { type: 'sweep-started', sweepId: 'w', engine };
const steps = (step: number, ...losses: number[]): TrainingEvent => ({
  type: 'sweep-steps',
  sweepId: 'w',
  step,
  losses: losses.map((loss) => ({ rate: 0.001, loss })),
  elapsedMs: 100,
});

const after = (...events: TrainingEvent[]): SweepState =>
  events.reduce(reduceSweep, beginSweep('w', A_SWEEP));

test('gathers the losses of all parcels in order', () => {
  const state = after(STARTED, steps(2, 2.3, 2.2), steps(3, 2.1));
  expect(state).toMatchObject({ kind: 'sweeping', live: { sweepId: 'w', test: A_SWEEP } });
  expect(state.kind === 'sweeping' && state.live.losses.map(({ loss }) => loss)).toEqual([
    2.3, 2.2, 2.1,
  ]);
});

test('ends with its losses, and with nothing where it was stopped before the first', () => {
  const ended: TrainingEvent = { type: 'sweep-ended', sweepId: 'w', ending: 'stopped' };
  expect(after(STARTED, steps(1, 2.3), ended)).toMatchObject({
    kind: 'ended',
    ending: 'stopped',
    live: { losses: [{ rate: 0.001, loss: 2.3 }] },
  });
  expect(after(STARTED, ended)).toEqual({ kind: 'withdrawn' });
  expect(after(ended)).toEqual({ kind: 'withdrawn' });
});

test('says what failed', () => {
  const failed: TrainingEvent = { type: 'sweep-failed', sweepId: 'w', problem };
  expect(after(STARTED, failed)).toEqual({ kind: 'failed', problem });
});

test('is asked to stop once', () => {
  const asked = askStopSweep(after(STARTED));
  expect(asked).toMatchObject({ kind: 'sweeping', isStopAsked: true });
  expect(askStopSweep(asked)).toBe(asked);
  expect(askStopSweep(NO_SWEEP)).toBe(NO_SWEEP);
});

test('late events of another range test, or after the end, change nothing', () => {
  const live = after(STARTED, steps(1, 2.3));
  expect(reduceSweep(live, { type: 'sweep-failed', sweepId: 'v', problem })).toBe(live);
  const ended = reduceSweep(live, { type: 'sweep-ended', sweepId: 'w', ending: 'finished' });
  expect(reduceSweep(ended, steps(2, 2.2))).toBe(ended);
  expect(reduceSweep(NO_SWEEP, steps(2, 2.2))).toBe(NO_SWEEP);
});

import { expect, test } from 'vitest';
import { aRun, aTask } from '@/lib/core/experiment/experiment.fixture';
import type { RunFact } from '@/lib/core/progress';
import { listOwnRuns, numberOfRun } from './own-runs';

const recorded: RunFact[] = ['a', 'b'].map((runId) => ({
  ...aRun({ runId }),
  eventId: runId,
  at: '2026-01-02T03:04:05.000Z',
  test: null,
}));
const TASK = aTask();
const current = { ...aRun({ runId: 'c' }), outcome: null, isActive: true, test: null };

test('runs are numbered by their place in the record, the run going on comes next', () => {
  const runs = listOwnRuns(recorded, current, TASK);
  expect(runs.map((run) => [run.runId, run.number, run.isActive])).toEqual([
    ['a', 1, false],
    ['b', 2, false],
    ['c', 3, true],
  ]);
});

test('once on record, a run is not listed twice', () => {
  const runs = listOwnRuns(recorded, { ...current, runId: 'b', isActive: false }, TASK);
  expect(runs.map((run) => run.runId)).toEqual(['a', 'b']);
});

test('a run keeps its number when it comes on record', () => {
  expect(numberOfRun(recorded, 'c')).toBe(3);
  expect(numberOfRun(recorded, 'b')).toBe(2);
  expect(numberOfRun([], null)).toBe(1);
});

test('only a run on record can be taken away, with the time of its end', () => {
  const [first, , last] = listOwnRuns(recorded, current, TASK);
  expect(first!.record).toMatchObject({
    run: { runId: 'a' },
    recordedAt: '2026-01-02T03:04:05.000Z',
  });
  expect(last!.record).toBeNull();
});

test('a run of another network is on the list, and known not to be of the task', () => {
  const changed = aTask({ network: ['flatten', { dense: 10 }] });
  const runs = listOwnRuns(recorded, current, changed);
  expect(runs.map(({ isOfTask }) => isOfTask)).toEqual([false, false, false]);
  expect(listOwnRuns(recorded, current, TASK).every(({ isOfTask }) => isOfTask)).toBe(true);
});

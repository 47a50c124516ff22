import { expect, test } from 'vitest';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { OwnRun } from '../own-runs';
import { FIRST_ORDER, pressHead, sortRuns } from './sort-runs';

function anOwnRun(number: number, learningRate: number, valLoss: number | null): OwnRun {
  const epochs =
    valLoss === null ? [] : [someFigures(1, { valLoss, valAccuracy: 1 - valLoss / 3 })];
  const run = { ...aRun({ learningRate }), runId: `r${number}`, epochs };
  return { ...run, number, isOfTask: true, isActive: false, test: null, record: null };
}

const runs = [anOwnRun(1, 0.01, 2.3), anOwnRun(2, 0.0001, null), anOwnRun(3, 0.001, 1.2)];
const order = (...pressed: Parameters<typeof pressHead>[1][]) =>
  sortRuns(runs, pressed.reduce(pressHead, FIRST_ORDER)).map(({ number }) => number);

test('runs stand the newest first, and the oldest first once the head is pressed', () => {
  expect(order()).toEqual([3, 2, 1]);
  expect(order('number')).toEqual([1, 2, 3]);
});

test('a column begins with its better end, and turns round when pressed again', () => {
  expect(order('rate')).toEqual([2, 3, 1]);
  expect(order('rate', 'rate')).toEqual([1, 3, 2]);
  expect(order('accuracy')).toEqual([3, 1, 2]);
});

test('a run without an epoch comes last, whichever way its figures are sorted', () => {
  expect(order('loss')).toEqual([3, 1, 2]);
  expect(order('loss', 'loss')).toEqual([1, 3, 2]);
});

import { expect, test } from 'vitest';
import { anInspection } from '@/lib/core/experiment/inspect/inspection.fixture';
import { aRun } from '@/lib/core/experiment/experiment.fixture';
import { NOT_INSIDE, reduceInside, type InsideState } from './inside-state';

const begin = (runId: string) =>
  ({
    type: 'started',
    runId,
    engine: aRun().engine,
    datasetHash: 'abc',
    stepsPerEpoch: 3,
  }) as const;

const look = (epoch: number, images: number[] = [], runId = 'a') =>
  ({
    type: 'inspected',
    runId,
    inspection: anInspection(epoch),
    pictures: {
      images: Uint32Array.from(images),
      pixels: Uint8Array.from(images.flatMap((image) => [image, image, image])),
    },
  }) as const;

const after = (...events: Parameters<typeof reduceInside>[1][]): InsideState =>
  events.reduce(
    (state, event) => reduceInside(state, event, 'runId' in event ? event.runId : null),
    NOT_INSIDE,
  );

test('looks add up by epoch, and pictures of all epochs stay known', () => {
  const { inspections, pictures } = after(begin('a'), look(1, [7, 8]), look(2, [9]), look(3));
  expect(inspections.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
  expect([...pictures]).toEqual([
    [7, Uint8Array.of(7, 7, 7)],
    [8, Uint8Array.of(8, 8, 8)],
    [9, Uint8Array.of(9, 9, 9)],
  ]);
});

test('another run begins anew, the same run goes on with what was seen', () => {
  expect(after(begin('a'), look(1, [7]), begin('b'))).toEqual({ ...NOT_INSIDE, runId: 'b' });
  expect(after(begin('a'), look(1, [7]), begin('a')).inspections).toHaveLength(1);
});

test('an epoch that is told again takes the place of the first telling', () => {
  const { inspections } = after(begin('a'), look(1), look(2), look(2));
  expect(inspections.map(({ epoch }) => epoch)).toEqual([1, 2]);
});

test('the start of a run that is no longer the current one changes nothing', () => {
  const state = after(begin('a'), look(1, [7]));
  expect(reduceInside(state, begin('b'), 'a')).toBe(state);
});

test('a look at another run changes nothing', () => {
  expect(after(begin('a'), look(1, [7], 'b')).inspections).toEqual([]);
});

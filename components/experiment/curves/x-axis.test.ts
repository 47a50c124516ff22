import { expect, test } from 'vitest';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { Curve } from './curve';
import { fitXAxis, placeOnX } from './x-axis';

function aCurve(msPerEpoch: number): Curve {
  return {
    id: 'a',
    name: 'run 1',
    label: 'run 1',
    look: 0,
    stepsPerEpoch: 63,
    epochs: [1, 2, 3].map((epoch) => someFigures(epoch, { elapsedMs: epoch * msPerEpoch })),
  };
}
const EPOCHS = { from: 1, to: 3, ticks: [1, 2, 3] };

test('an epoch stands at its number, after its steps, or after its seconds', () => {
  const curve = aCurve(10_000);
  const places = (['epoch', 'step', 'time'] as const).map((kind) =>
    placeOnX(kind, curve, curve.epochs[1]!),
  );
  expect(places).toEqual([2, 126, 20]);
});

test('steps begin at 0 and have round ticks', () => {
  const axis = fitXAxis('step', [aCurve(1000)], EPOCHS);
  expect(axis).toMatchObject({ from: 0, to: 189, unit: 'step' });
  expect(axis.ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150']);
});

test('short runs are told in seconds, long ones in minutes', () => {
  expect(fitXAxis('time', [aCurve(10_000)], EPOCHS)).toMatchObject({ to: 30, unit: 's' });
  const long = fitXAxis('time', [aCurve(200_000)], EPOCHS);
  expect(long).toMatchObject({ to: 600, unit: 'min' });
  expect(long.ticks.map(({ value, text }) => [value, text])).toEqual([
    [0, '0'],
    [120, '2'],
    [240, '4'],
    [360, '6'],
    [480, '8'],
    [600, '10'],
  ]);
});

test('epochs keep the ticks that they were fitted with', () => {
  const axis = fitXAxis('epoch', [aCurve(1000)], { from: 2, to: 3, ticks: [2, 3] });
  expect(axis).toMatchObject({ from: 2, to: 3, unit: 'epoch' });
  expect(axis.ticks.map(({ value }) => value)).toEqual([2, 3]);
});

import { expect, test } from 'vitest';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import { planChart } from './chart-spec';
import type { Curve } from './curve';
import { fitEpochAxis } from './fit-axes';

function aCurve(label: string, look: Curve['look'], valLosses: readonly number[]): Curve {
  return {
    id: label,
    name: label,
    label,
    look,
    stepsPerEpoch: 63,
    epochs: valLosses.map((valLoss, place) =>
      someFigures(place + 1, { valLoss, trainLoss: valLoss, valAccuracy: 0.5 }),
    ),
  };
}

const CURVES = [aCurve('0.01', 0, [2.303, 2.303]), aCurve('you', 'yours', [1.9, 1.4])];
const EPOCHS = fitEpochAxis(CURVES, 2, 'all');

test('what lies beyond the axis of loss is named at its edge, with its value', () => {
  const { labels, values } = planChart('loss', CURVES, [{ kind: 'claim', value: 0.8 }], EPOCHS);
  expect(labels.map(({ text, value }) => [text, value])).toEqual([
    ['claim 0.8 ↓', values.min],
    ['0.01: 2.30 ↑', values.max],
    ['you', 1.4],
  ]);
});

test('a measured goal keeps its digits, a claim those that it was claimed with', () => {
  const levels = [
    { kind: 'goal', value: 0.402 },
    { kind: 'claim', value: 0.8 },
  ] as const;
  const { labels, values } = planChart('accuracy', CURVES, levels, EPOCHS);
  expect(labels.slice(0, 2).map((label) => label.text)).toEqual(['goal 40.2 %', 'claim 80 %']);
  expect([values.min, values.max]).toEqual([0, 1]);
});

test('a curve without an epoch in the shown part has no label', () => {
  const late = { from: 3, to: 6, ticks: [3, 4, 5, 6] };
  expect(planChart('loss', CURVES, [], late).labels).toEqual([]);
});

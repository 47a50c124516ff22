import { expect, test } from 'vitest';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { Curve } from './curve';
import { describeCurves, tabulateCurves } from './describe-curves';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const MINE: Curve = {
  id: 'a',
  name: 'run 2, rate 0.001',
  label: 'you',
  look: 'yours',
  stepsPerEpoch: 63,
  epochs: [
    someFigures(1, { valLoss: 1.5, valAccuracy: 0.4, trainLoss: 1.8, trainAccuracy: 0.3 }),
    someFigures(2, { valLoss: 1.2, valAccuracy: 0.5, trainLoss: 1.4, trainAccuracy: 0.45 }),
  ],
};
const RECORDED: Curve = {
  id: 'b',
  name: 'recorded 0.01',
  label: '0.01',
  look: 0,
  stepsPerEpoch: 63,
  epochs: [someFigures(1, { valLoss: 2.303, valAccuracy: 0.1 })],
};

test('a chart is told with first and last values, yours first, and its levels', () => {
  const text = describeCurves('loss', [RECORDED, MINE], [{ kind: 'goal', value: 1.1 }]);
  expect(text).toBe(
    'Validation loss by epoch. Your run 2, rate 0.001: 1.500 at epoch 1, 1.200 at epoch 2. Recorded 0.01: 2.303 at epoch 1. Measured goal 1.100.',
  );
});

test('the table has the same numbers, with a dash where a run has ended', () => {
  const { heads, rows } = tabulateCurves([RECORDED, MINE]);
  expect(heads).toEqual([
    'Epoch',
    'run 2, rate 0.001: val. loss',
    'run 2, rate 0.001: val. accuracy',
    'run 2, rate 0.001: training loss',
    'run 2, rate 0.001: training accuracy',
    'recorded 0.01: val. loss',
    'recorded 0.01: val. accuracy',
  ]);
  expect(rows.map((row) => row.map(plain))).toEqual([
    ['1', '1.500', '40.0 %', '1.800', '30.0 %', '2.303', '10.0 %'],
    ['2', '1.200', '50.0 %', '1.400', '45.0 %', '–', '–'],
  ]);
});

test('a rate that changes is told and has a column', () => {
  const [first, second] = MINE.epochs;
  const curve: Curve = {
    ...MINE,
    epochs: [
      { ...first!, learningRate: 0.001 },
      { ...second!, learningRate: 0.0002 },
    ],
  };
  expect(describeCurves('rate', [curve], [])).toBe(
    'Learning rate by epoch. Your run 2, rate 0.001: 0.001 at epoch 1, 0.0002 at epoch 2.',
  );
  const { heads, rows } = tabulateCurves([curve]);
  const place = heads.indexOf('run 2, rate 0.001: learning rate');
  expect(rows.map((row) => row[place])).toEqual(['0.001', '0.0002']);
});

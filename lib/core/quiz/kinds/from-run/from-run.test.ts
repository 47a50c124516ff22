import { expect, it } from 'vitest';
import { aRun, someFigures } from '../../../experiment/experiment.fixture';
import { MEASURE_IDS, RUN_MEASURES } from '../../../experiment/run-measures';
import { aFromRun, earned, typeNumber } from '../../question.fixture';
import { fromRun } from './from-run';

// The loss is lowest in epoch 2, the accuracy highest in epoch 3.
const RUN = aRun({
  epochs: [
    someFigures(1, { valLoss: 1.9, valAccuracy: 0.3 }),
    someFigures(2, { valLoss: 1.2, valAccuracy: 0.55 }),
    someFigures(3, { valLoss: 1.4, valAccuracy: 0.6123, trainAccuracy: 0.7001 }),
  ],
});
const LOWEST = aFromRun('lowest-val-loss-epoch', 'highest-val-accuracy-epoch');

it('takes the key from the run', () => {
  expect(earned(fromRun.grade(LOWEST, typeNumber('2'), { run: RUN }))).toBe(1);
});

it('takes another key from another run', () => {
  const other = aRun({ epochs: [someFigures(1, { valLoss: 0.9 }), someFigures(2)] });
  expect(earned(fromRun.grade(LOWEST, typeNumber('1'), { run: other }))).toBe(1);
  expect(earned(fromRun.grade(LOWEST, typeNumber('2'), { run: other }))).toBe(0);
});

it('names the misconception of a figure that is mistaken for the key', () => {
  expect(fromRun.grade(LOWEST, typeNumber('3'), { run: RUN })).toMatchObject({
    earned: 0,
    misconceptions: ['highest-val-accuracy-epoch-belief'],
  });
});

it('takes a percentage to the tenth, with its unit or without', () => {
  const question = aFromRun('last-val-accuracy');
  const grade = (text: string) => earned(fromRun.grade(question, typeNumber(text), { run: RUN }));
  expect(['61.2', '61.3 %', '61.15'].map(grade)).toEqual([1, 1, 1]);
  expect(grade('61.5')).toBe(0);
  expect(grade('61.2 steps')).toBe('other-unit');
});

it('cannot be answered without a run, nor by one without an epoch', () => {
  expect(earned(fromRun.grade(LOWEST, typeNumber('2'), { run: null }))).toBe('no-run');
  const empty = { run: aRun({ epochs: [] }) };
  expect(earned(fromRun.grade(LOWEST, typeNumber('2'), empty))).toBe('no-run');
  expect(fromRun.rightResponse(LOWEST, { run: null })).toBeNull();
});

it('writes the key as exactly as it is asked for', () => {
  const write = (measure: (typeof MEASURE_IDS)[number]) =>
    fromRun.rightResponse(aFromRun(measure), { run: RUN })?.texts.number;
  expect(write('last-val-accuracy')).toBe('61.2');
  expect(write('last-accuracy-gap')).toBe('8.8');
  expect(write('last-val-loss')).toBe('1.4');
  expect(write('steps-an-epoch')).toBe('63');
});

it.each(MEASURE_IDS)('counts its own key as right: %s', (measure) => {
  const question = aFromRun(measure);
  const key = fromRun.rightResponse(question, { run: RUN })!;
  const { unit } = RUN_MEASURES[measure];
  const typed = `${key.texts.number} ${unit ?? ''}`;
  expect(earned(fromRun.grade(question, typeNumber(typed), { run: RUN }))).toBe(1);
});

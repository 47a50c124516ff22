import { expect, test } from 'vitest';
import { someFigures } from '../experiment.fixture';
import { firstReduction, foreseeSchedule } from './foresee-schedule';
import { KERAS_PLATEAU } from './plateau';
import { replayPlateau } from './replay-plateau';
import { SCHEDULE_KINDS } from './schedule-fields';
import { suggestPlateau, suggestSchedule } from './suggest-schedule';

test('what is suggested for a preset can show its effect within its epochs', () => {
  for (const kind of SCHEDULE_KINDS) {
    for (const epochs of [5, 10, 20]) {
      const run = { learningRate: 0.001, epochs };
      expect(foreseeSchedule(suggestSchedule(kind, epochs), run), `${kind} ${epochs}`).toEqual([]);
    }
  }
});

test("Keras's own patience is said to outlast a short run", () => {
  const schedule = { ...KERAS_PLATEAU, kind: 'plateau' } as const;
  expect(foreseeSchedule(schedule, { learningRate: 0.001, epochs: 5 })).toEqual([
    'With a patience of 10 the first reduction can come at the end of epoch 11. In a run of 5 epochs no epoch is left to train with it.',
  ]);
});

test('a lowest rate that is not below the start leaves nothing to reduce', () => {
  const schedule = { ...suggestPlateau(5), minRate: 0.001 };
  expect(foreseeSchedule(schedule, { learningRate: 0.001, epochs: 5 })).toEqual([
    'The lowest rate is not below the rate of the start, so there is nothing to reduce.',
  ]);
});

test('steps and warm-ups that outlast the run are said to', () => {
  const run = { learningRate: 0.001, epochs: 3 };
  expect(foreseeSchedule({ kind: 'step', factor: 0.5, everyEpochs: 3 }, run)).toEqual([
    'With 3 epochs the rate is never reduced: the first step would come later.',
  ]);
  expect(foreseeSchedule({ kind: 'cosine', warmupEpochs: 3, endFactor: 0 }, run)).toEqual([
    'The warm-up lasts as long as the run: the rate rises and never falls.',
  ]);
});

test('the first reduction foreseen is the one that comes on a flat metric', () => {
  const flat = Array.from({ length: 12 }, (_, place) => someFigures(place + 1, { valLoss: 1 }));
  for (const rule of ['keras', 'pytorch'] as const) {
    for (const patience of [0, 1, 2, 5]) {
      const schedule = { ...suggestPlateau(20), rule, patience };
      const first = replayPlateau(schedule, flat, 0.001).find(({ reason }) => reason === 'reduced');
      expect(first!.epoch, `${rule} ${patience}`).toBe(firstReduction(schedule));
    }
  }
});

import { expect, it } from 'vitest';
import { aRun, someFigures } from '../experiment.fixture';
import { drawShape } from './draw-shape';
import { isPredictionDue } from './is-prediction-due';
import { predictionSchema, SHAPE_IDS } from './prediction';
import { recogniseShape } from './recognise-shape';
import { scorePrediction } from './score-prediction';

const losses = (...values: number[]) =>
  values.map((valLoss, place) => someFigures(place + 1, { valLoss }));
const finished = { kind: 'finished' } as const;

it('scores the same curve 100 and one that is ln 10 away 0', () => {
  const epochs = losses(2, 1.5);
  expect(scorePrediction({ losses: [2, 1.5] }, epochs)).toMatchObject({ gap: 0, score: 100 });
  const far = scorePrediction({ losses: [0] }, losses(Math.log(10)));
  expect(far).toMatchObject({ gap: 1, score: 0, epochs: 1 });
});

it('divides the mean absolute difference by ln 10 and names the epoch furthest off', () => {
  const result = scorePrediction({ losses: [2, 2, 2] }, losses(2.1, 1.2, 1.9))!;
  expect(result.gap).toBeCloseTo(1 / 3 / 2.302585, 5);
  expect(result.score).toBe(86);
  expect(result.furthest.epoch).toBe(2);
  expect(result.furthest.difference).toBeCloseTo(-0.8);
});

it('compares only epochs that both have, and a loss off the chart as its top', () => {
  expect(scorePrediction({ losses: [3] }, losses(500, 1))).toMatchObject({ gap: 0, epochs: 1 });
  expect(scorePrediction({ losses: [2] }, [])).toBeNull();
});

it('draws every shape inside what may be stored, for one epoch and for a hundred', () => {
  for (const shape of SHAPE_IDS) {
    for (const epochs of [1, 2, 20, 100]) {
      const drawn = predictionSchema.parse({ shape, losses: drawShape(shape, epochs) });
      expect(drawn.losses).toHaveLength(epochs);
    }
  }
});

it('draws shapes that it recognises as themselves', () => {
  for (const shape of ['slow', 'good', 'overfit', 'diverged'] as const) {
    const epochs = losses(...drawShape(shape, 20));
    expect(recogniseShape({ epochs, outcome: finished })).toBe(shape);
  }
  const dead = [1, 2].map((epoch) =>
    someFigures(epoch, { valLoss: 2.303, trainLoss: 2.303, valAccuracy: 0.1, trainAccuracy: 0.1 }),
  );
  expect(recogniseShape({ epochs: dead, outcome: finished })).toBe('dead');
});

it('calls a run diverged by its outcome, and a stopped run without an epoch nothing', () => {
  const at = { epoch: 1, step: 3, loss: null };
  expect(recogniseShape({ epochs: [], outcome: { kind: 'diverged', at } })).toBe('diverged');
  const stopped = { kind: 'stopped', epoch: 1, step: 3 } as const;
  expect(recogniseShape({ epochs: [], outcome: stopped })).toBeNull();
});

it('asks before the first run with a rate on a size, not for another seed or more epochs', () => {
  const { config } = aRun({ learningRate: 0.001 });
  const known = [{ config }];
  expect(isPredictionDue(config, [])).toBe(true);
  expect(isPredictionDue({ ...config, seed: 9, epochs: 50 }, known)).toBe(false);
  expect(isPredictionDue({ ...config, learningRate: 0.003 }, known)).toBe(true);
  expect(isPredictionDue({ ...config, preset: 'full' }, known)).toBe(true);
  expect(isPredictionDue({ ...config, optimizer: 'sgd' }, known)).toBe(true);
});

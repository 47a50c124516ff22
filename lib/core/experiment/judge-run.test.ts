import { expect, it } from 'vitest';
import { bestEpochs, judgeRun } from './judge-run';
import type { Target } from './measure-target';
import type { EpochFigures, RunOutcome } from './run';

const FIRST = { optimizer: 'adam' } as const;
const FINISHED: RunOutcome = { kind: 'finished' };

const TARGET: Target = {
  valAccuracy: 0.5,
  valLoss: 1.4,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.52, valLoss: 1.3 },
  spread: { valAccuracy: 0.01, valLoss: 0.05 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
};

function anEpoch(epoch: number, valAccuracy: number, valLoss: number): EpochFigures {
  const fields = { learningRate: 0.001, trainLoss: 1, trainAccuracy: 0.6, elapsedMs: 1 };
  return { ...fields, epoch, valAccuracy, valLoss };
}

it('is met when the last epoch reaches both figures', () => {
  const last = anEpoch(2, 0.5, 1.4);
  expect(
    judgeRun({ config: FIRST, epochs: [anEpoch(1, 0.1, 2.3), last], outcome: FINISHED }, TARGET),
  ).toEqual({
    kind: 'met',
    last,
  });
});

it('is missed when one of the figures falls short, and says which', () => {
  const inaccurate = anEpoch(1, 0.49, 1.4);
  expect(judgeRun({ config: FIRST, epochs: [inaccurate], outcome: FINISHED }, TARGET)).toEqual({
    kind: 'missed',
    last: inaccurate,
    accuracyShort: true,
    lossOver: false,
  });
  const overconfident = anEpoch(1, 0.5, 1.41);
  expect(judgeRun({ config: FIRST, epochs: [overconfident], outcome: FINISHED }, TARGET)).toEqual({
    kind: 'missed',
    last: overconfident,
    accuracyShort: false,
    lossOver: true,
  });
});

it('judges the last epoch, not the best one', () => {
  const epochs = [anEpoch(1, 0.9, 0.3), anEpoch(2, 0.4, 1.6)];
  expect(judgeRun({ config: FIRST, epochs, outcome: FINISHED }, TARGET)).toMatchObject({
    kind: 'missed',
    accuracyShort: true,
    lossOver: true,
  });
});

it('judges whole runs only', () => {
  const epochs = [anEpoch(1, 0.9, 0.3)];
  const stopped: RunOutcome = { kind: 'stopped', epoch: 2, step: 3 };
  const diverged: RunOutcome = { kind: 'diverged', at: { epoch: 2, step: 3, loss: null } };
  expect(judgeRun({ config: FIRST, epochs, outcome: stopped }, TARGET)).toEqual({
    kind: 'unfinished',
  });
  expect(judgeRun({ config: FIRST, epochs, outcome: diverged }, null)).toEqual({
    kind: 'unfinished',
  });
  expect(judgeRun({ config: FIRST, epochs: [], outcome: FINISHED }, TARGET)).toEqual({
    kind: 'unfinished',
  });
});

it('judges nothing where no target was measured', () => {
  const epochs = [anEpoch(1, 0.9, 0.3)];
  expect(judgeRun({ config: FIRST, epochs, outcome: FINISHED }, null)).toEqual({
    kind: 'no-target',
  });
});

it('holds no run against a target of another network, optimizer or split', () => {
  const run = { epochs: [anEpoch(1, 0.9, 0.3)], outcome: FINISHED };
  for (const config of [
    { ...FIRST, network: ['flatten', { dense: 10 }] },
    { optimizer: 'sgd' as const },
    { ...FIRST, validationSplit: 0.1 },
  ]) {
    expect(judgeRun({ ...run, config }, TARGET)).toEqual({ kind: 'other-recipe' });
    const target = { ...TARGET, recipe: config };
    expect(judgeRun({ ...run, config }, target).kind).toBe('met');
    expect(judgeRun({ ...run, config: FIRST }, target)).toEqual({ kind: 'other-recipe' });
  }
});

it('finds the best epochs, the earlier of two equal ones', () => {
  const epochs = [
    anEpoch(1, 0.4, 1.2),
    anEpoch(2, 0.6, 1.1),
    anEpoch(3, 0.6, 1.1),
    anEpoch(4, 0.5, 1.5),
  ];
  expect(bestEpochs(epochs)?.byAccuracy.epoch).toBe(2);
  expect(bestEpochs(epochs)?.byLoss.epoch).toBe(2);
  expect(bestEpochs([anEpoch(1, 0.4, 1.2), anEpoch(2, 0.6, 1.3)])).toMatchObject({
    byAccuracy: { epoch: 2 },
    byLoss: { epoch: 1 },
  });
});

it('has no best epoch before the first has ended', () => {
  expect(bestEpochs([])).toBeNull();
});

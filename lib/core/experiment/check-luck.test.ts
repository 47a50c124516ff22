import { expect, it } from 'vitest';
import { checkLuck } from './check-luck';
import { aRun, someFigures } from './experiment.fixture';
import type { Target } from './measure-target';
import type { Run } from './run';

const TARGET: Target = {
  valAccuracy: 0.45,
  valLoss: 1.5,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.47, valLoss: 1.45 },
  spread: { valAccuracy: 0.01, valLoss: 0.02 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
};
const TARGETS = { quick: TARGET };

function aSeed(seed: number, valAccuracy: number, valLoss: number, changes: Partial<Run> = {}) {
  const run = aRun(changes);
  const epochs = [someFigures(1), someFigures(2, { valAccuracy, valLoss })];
  return { ...run, config: { ...run.config, seed }, epochs };
}

it('takes the medians of three seeds, which one lucky run does not decide', () => {
  const runs = [aSeed(2, 0.4, 1.7), aSeed(1, 0.46, 1.4), aSeed(3, 0.44, 1.6)];
  expect(checkLuck(runs, TARGETS)).toMatchObject([
    {
      seeds: [1, 2, 3],
      met: 1,
      valAccuracy: { lowest: 0.4, median: 0.44, highest: 0.46 },
      valLoss: { lowest: 1.4, median: 1.6, highest: 1.7 },
      reliable: false,
    },
  ]);
});

it('is reliable where the median of both figures meets the target, at the bound too', () => {
  const runs = [aSeed(1, 0.45, 1.5), aSeed(2, 0.3, 1.9), aSeed(3, 0.5, 1.3)];
  expect(checkLuck(runs, TARGETS)[0]).toMatchObject({ met: 2, reliable: true });
  const tooHigh = [aSeed(1, 0.45, 1.51), aSeed(2, 0.3, 1.9), aSeed(3, 0.5, 1.3)];
  expect(checkLuck(tooHigh, TARGETS)[0]!.reliable).toBe(false);
});

it('needs three different seeds of one configuration, all finished', () => {
  const repeated = [aSeed(1, 0.5, 1.3), aSeed(1, 0.5, 1.3), aSeed(2, 0.5, 1.3)];
  expect(checkLuck(repeated, TARGETS)).toEqual([]);
  const stopped = aSeed(3, 0.5, 1.3, { outcome: { kind: 'stopped', epoch: 2, step: 5 } });
  expect(checkLuck([...repeated, stopped], TARGETS)).toEqual([]);
  const another = aSeed(3, 0.5, 1.3);
  another.config.learningRate = 0.003;
  expect(checkLuck([...repeated, another], TARGETS)).toEqual([]);
});

it('counts the last run of a seed, and judges nothing without a target', () => {
  const runs = [aSeed(1, 0.1, 2.3), aSeed(2, 0.5, 1.3), aSeed(3, 0.5, 1.3), aSeed(1, 0.5, 1.3)];
  expect(checkLuck(runs, TARGETS)[0]!.met).toBe(3);
  expect(checkLuck(runs, {})[0]).toMatchObject({ met: 0, reliable: null });
});

it('is not reliable by the target of another recipe', () => {
  const runs = [1, 2, 3].map((seed) => {
    const run = aSeed(seed, 0.5, 1.3);
    return { ...run, config: { ...run.config, optimizer: 'sgd' as const } };
  });
  expect(checkLuck(runs, TARGETS)[0]).toMatchObject({ met: 0, reliable: null });
});

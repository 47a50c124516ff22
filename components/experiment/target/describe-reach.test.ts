import { expect, test } from 'vitest';
import { suggestPlateau, type ReferenceRun } from '@/lib/core/experiment';
import { aReferenceRun, aTask, someFigures } from '@/lib/core/experiment/experiment.fixture';
import { describeReach } from './describe-reach';

const task = aTask();
const CLAIM = { valAccuracy: 0.8, valLoss: 0.8 };

function aFullRun(valAccuracies: number[], changes: Partial<ReferenceRun['config']> = {}) {
  const run = aReferenceRun({
    epochs: valAccuracies.map((valAccuracy, place) =>
      someFigures(place + 1, { valAccuracy, valLoss: 1.5 - valAccuracy }),
    ),
  });
  return { ...run, config: { ...run.config, preset: 'full', ...changes } };
}

test('says nothing while the largest size is not recorded', () => {
  expect(describeReach(task, CLAIM, [aReferenceRun()])).toBeNull();
});

test('names the best runs with their best and last epochs, and that the claim is out of reach', () => {
  const runs = [
    aFullRun([0.6, 0.5]),
    aFullRun([0.55, 0.7, 0.69], { seed: 2 }),
    aFullRun([0.55, 0.72], { schedule: suggestPlateau(20) }),
  ];
  expect(describeReach(task, CLAIM, runs)).toBe(
    'What the network really reaches, in 3 recorded runs on 40,000 + 10,000 images: rate 0.001 (seed 2) came to 70.0\u00a0% validation accuracy at best (epoch 2) and to a loss of 0.800 (epoch 2), and ended at 69.0\u00a0% and 0.810; rate 0.001 with ReduceLROnPlateau (seed 1) came to 72.0\u00a0% validation accuracy at best (epoch 2) and to a loss of 0.780 (epoch 2), and ended at 72.0\u00a0% and 0.780. None of them reaches the claim in any epoch: with this network, learning rate and epochs alone do not lead there.',
  );
});

test('says so where a run reaches the claim', () => {
  expect(describeReach(task, CLAIM, [aFullRun([0.81])])).toMatch(/The claim can be reached\.$/);
});

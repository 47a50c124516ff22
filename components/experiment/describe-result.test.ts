import { expect, test } from 'vitest';
import type { Target } from '@/lib/core/experiment';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import {
  announceEpoch,
  describeEpoch,
  describeJudgement,
  explainCurves,
  explainDivergence,
} from './describe-result';

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const TARGET: Target = {
  valAccuracy: 0.45,
  valLoss: 1.5,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.46, valLoss: 1.48 },
  spread: { valAccuracy: 0.005, valLoss: 0.01 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
};
const { config } = aRun();
const LAST = someFigures(5, { valAccuracy: 0.427, valLoss: 1.62 });

test('an epoch is spoken with both validation figures', () => {
  expect(plain(announceEpoch(someFigures(3, { valAccuracy: 0.451, valLoss: 1.518 }), config))).toBe(
    'Epoch 3 of 5: validation accuracy 45.1 %, loss 1.52',
  );
});

test('a figure names the images it is of', () => {
  expect(plain(describeEpoch(LAST, config))).toBe(
    'Epoch 5 of 5: validation accuracy 42.7 %, loss 1.620, on 1,000 images.',
  );
});

test('a missed target says by how much each figure misses', () => {
  expect(plain(describeJudgement(aRun({ epochs: [LAST] }), TARGET))).toBe(
    'Target not met: accuracy is 2.3 points short, loss is 0.120 too high. It asks for validation accuracy of at least 45.0 % and validation loss of at most 1.500 at the last epoch.',
  );
  const close = aRun({ epochs: [{ ...LAST, valAccuracy: 0.47 }] });
  expect(plain(describeJudgement(close, TARGET))).toContain(
    'accuracy is reached, loss is 0.120 too high',
  );
});

test('a met target says what it asked for', () => {
  const run = aRun({ epochs: [{ ...LAST, valAccuracy: 0.45, valLoss: 1.5 }] });
  expect(plain(describeJudgement(run, TARGET))).toBe(
    'Target met. It asks for validation accuracy of at least 45.0 % and validation loss of at most 1.500 at the last epoch.',
  );
});

test('a size without a target and a run without an end say so', () => {
  expect(describeJudgement(aRun(), null)).toContain('no measured target yet');
  const stopped = aRun({ outcome: { kind: 'stopped', epoch: 3, step: 4 } });
  expect(describeJudgement(stopped, TARGET)).toContain('not held against it');
});

test('divergence is explained with its place and a rate to try', () => {
  expect(explainDivergence({ epoch: 1, step: 12, loss: null }, 1, true)).toMatch(
    /^In epoch 1, step 12, the loss left the range of numbers.*try 0\.1, a tenth of it\.$/,
  );
  expect(explainDivergence({ epoch: 1, step: 40, loss: 1234.5 }, 0.5, true)).toContain(
    '(1,230 at the end; guessing among ten classes is 2.303)',
  );
});

test('a network stuck at guessing is explained by the side of its rate', () => {
  const stuck = { trainLoss: 2.303, valLoss: 2.303, valAccuracy: 0.1 };
  const epochs = [someFigures(5, stuck)];
  expect(explainCurves(aRun({ epochs, learningRate: 0.01 }), true)).toContain(
    'ReLU units fell to zero',
  );
  expect(explainCurves(aRun({ epochs, learningRate: 0.00001 }), true)).toContain(
    'too short, or too few',
  );
});

test('validation loss that turns while training loss falls is called learning by heart', () => {
  const epochs = [
    someFigures(1, { trainLoss: 1.5, valLoss: 1.2 }),
    someFigures(2, { trainLoss: 1.1, valLoss: 0.882 }),
    someFigures(3, { trainLoss: 0.4, valLoss: 1.067 }),
  ];
  expect(explainCurves(aRun({ epochs }), true)).toMatch(
    /^Validation loss was lowest at epoch 2 \(0\.882\) and rose after it/,
  );
});

test('ordinary curves need no explanation', () => {
  expect(explainCurves(aRun(), true)).toBeNull();
});

test('no other rate is advised where the task fixes it', () => {
  const at = { epoch: 1, step: 12, loss: null };
  expect(explainDivergence(at, 1, false)).toMatch(/a finding about the rate, not a fault\.$/);
  const epochs = [someFigures(5, { trainLoss: 2.303, valLoss: 2.303, valAccuracy: 0.1 })];
  for (const learningRate of [0.01, 0.00001]) {
    expect(explainCurves(aRun({ epochs, learningRate }), false)).not.toMatch(/Try .*rate/);
  }
});

test('a run by SGD that is stuck may be so for a rate on either side', () => {
  const run = aRun({
    epochs: [someFigures(5, { trainLoss: 2.303, valLoss: 2.303, valAccuracy: 0.1 })],
  });
  const bySgd = { ...run, config: { ...run.config, optimizer: 'sgd' as const } };
  expect(explainCurves(bySgd, true)).toMatch(/Try a tenth of the rate, and ten times the rate\.$/);
});

test('a run of another recipe is not held against the target', () => {
  const run = aRun();
  const ofOther = { ...run, config: { ...run.config, optimizer: 'sgd' as const } };
  expect(describeJudgement(ofOther, TARGET)).toBe(
    'It was trained before the network, the optimizer or the split of this experiment was changed, so it is not held against its target.',
  );
});

import { expect, it } from 'vitest';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import { explainGap, sayScore } from './shape-words';

const { config } = aRun({ learningRate: 0.001 });
const epochs = [someFigures(1, { valLoss: 1.6 }), someFigures(2, { valLoss: 1.2 })];
const run = { config, epochs, outcome: { kind: 'finished' } as const };

it('says the score with the gap that it comes from', () => {
  expect(sayScore({ shape: 'drawn', losses: [1.6, 1.6] }, run)).toBe(
    'Score 91 of 100: on average 0.200 apart over 2 epochs, which is 9 % of ln 10.',
  );
  expect(sayScore({ shape: 'drawn', losses: [1] }, { ...run, epochs: [] })).toBeNull();
});

it('explains what the run did and where the prediction was furthest off', () => {
  expect(explainGap({ shape: 'good', losses: [1.6, 1.3] }, run)).toBe(
    'You expected “Good”, and so it was. At rate 0.001 the run fell fast and levelled out. The two were furthest apart at epoch 2: measured 0.100 below yours. The steps were long enough to get away from the start and short enough to settle.',
  );
});

it('explains a run that diverged before an epoch was done, and nothing while one goes on', () => {
  const outcome = { kind: 'diverged', at: { epoch: 1, step: 3, loss: null } } as const;
  expect(explainGap({ shape: 'slow', losses: [2] }, { config, epochs: [], outcome })).toBe(
    'You expected “Slow”. At rate 0.001 the run diverged. Each step overshot the valley and landed higher on the other side.',
  );
  expect(explainGap({ shape: 'slow', losses: [2] }, { ...run, outcome: null })).toBeNull();
});

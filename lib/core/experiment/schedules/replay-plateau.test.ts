import { expect, test } from 'vitest';
import { someFigures } from '../experiment.fixture';
import { listDifferences, replayPlateau } from './replay-plateau';
import { suggestPlateau } from './suggest-schedule';

const LOSSES = [2, 1.5, 1.6, 1.7, 1.4, 1.5, 1.5, 1.5];
const EPOCHS = LOSSES.map((valLoss, place) => someFigures(place + 1, { valLoss }));
const PARAMETERS = { ...suggestPlateau(20), factor: 0.5, patience: 2 };

test('each epoch has what was counted before and after it, and the rate of both sides', () => {
  const replay = replayPlateau(PARAMETERS, EPOCHS, 0.008);
  expect(replay.map(({ reason }) => reason)).toEqual([
    'improved',
    'improved',
    'waiting',
    'reduced',
    'improved',
    'waiting',
    'reduced',
    'waiting',
  ]);
  expect(replay[3]).toEqual({
    epoch: 4,
    metric: 1.7,
    before: { best: 1.5, wait: 1, cooldown: 0 },
    after: { best: 1.5, wait: 0, cooldown: 0 },
    rate: 0.008,
    nextRate: 0.004,
    reason: 'reduced',
  });
  expect(replay.at(-1)!.rate).toBe(0.002);
});

test('the rules differ where one reduces and the other still waits', () => {
  const keras = replayPlateau(PARAMETERS, EPOCHS, 0.008);
  const pytorch = replayPlateau({ ...PARAMETERS, rule: 'pytorch' }, EPOCHS, 0.008);
  // PyTorch waits a third epoch: the improvement of epoch 5 comes in between, epoch 8 does not.
  expect(listDifferences(keras, pytorch)).toEqual([4, 7, 8]);
  expect(listDifferences(keras, keras)).toEqual([]);
});

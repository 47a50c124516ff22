import { expect, test } from 'vitest';
import { describeSchedule } from './describe-schedule';
import { describeSplit } from './describe-split';
import { SCHEDULES } from './fixtures/run-records';

test('puts every schedule into a line', () => {
  expect(SCHEDULES.map(describeSchedule)).toEqual([
    'none: the rate stays as it is',
    'step: times 0.5 every 2 epochs',
    'exponential: times 0.9 after every epoch',
    'cosine: a straight warm-up of 1 epoch, then down to 0.01 of the rate',
    'one cycle: from 0.04 of the rate up to it over the share 0.3 of the run, then down to 0.0001 of it',
    'ReduceLROnPlateau by the rule of Keras: watches val_loss, factor 0.2, patience 2, smallest improvement 0.0001, cooldown 1, lowest rate 0.00001',
    'ReduceLROnPlateau by the rule of PyTorch: watches accuracy, factor 0.2, patience 2, smallest improvement 0.0001, cooldown 1, lowest rate 0.00001',
  ]);
});

test('says which images train and which validate', () => {
  expect(describeSplit({ images: 13 })).toBe(
    '10 images train (0 to 9), the last 3 validate (10 to 12)',
  );
});

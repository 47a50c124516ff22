import { expect, test } from 'vitest';
import { describeSource } from './measured';

test('says which run, epoch and images a figure comes from', () => {
  const on = { split: 'validation', images: 10_000 } as const;
  const figure = { text: '70.1 %', what: 'validation accuracy', epoch: 20, on };
  expect(describeSource('full-0.001-seed1', figure)).toBe(
    'Recorded run full-0.001-seed1, epoch 20: validation accuracy on 10,000 validation images.',
  );
  const epochs = { text: '20', what: 'number of epochs', epoch: null, on: null };
  expect(describeSource('full-0.001-seed1', epochs)).toBe(
    'Recorded run full-0.001-seed1: number of epochs.',
  );
});

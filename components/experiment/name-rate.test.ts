import { expect, test } from 'vitest';
import { suggestPlateau } from '@/lib/core/experiment';
import { labelRate, nameRate, shortenRate } from './name-rate';

test('a run of the usual batch size is named by its rate and schedule', () => {
  const schedule = suggestPlateau(5);
  expect(nameRate({ learningRate: 0.001, batchSize: 64 })).toBe('rate 0.001');
  expect(nameRate({ learningRate: 0.001, batchSize: 64, schedule })).toBe(
    'rate 0.001 with plateau (Keras), factor 0.2, patience 1',
  );
  expect(labelRate({ learningRate: 0.001, batchSize: 64, schedule })).toBe('0.001 plateau');
});

test('any other batch size is said', () => {
  const schedule = { kind: 'constant' } as const;
  expect(nameRate({ learningRate: 0.002, batchSize: 256, schedule })).toBe(
    'rate 0.002 in batches of 256',
  );
  expect(labelRate({ learningRate: 0.002, batchSize: 256, schedule })).toBe('0.002, batch 256');
  expect(shortenRate({ learningRate: 0.002, batchSize: 256, schedule })).toBe('0.002 (256)');
  expect(shortenRate({ learningRate: 0.002, batchSize: 64, schedule })).toBe('0.002');
});

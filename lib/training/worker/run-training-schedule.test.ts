import { expect, test } from 'vitest';
import { KERAS_PLATEAU } from '@/lib/core/experiment';
import { aConfig, aTrainer } from './fake-training.fixture';
import { run } from './run-loop.fixture';
import type { RunEvent } from './run-training';

test('follows a schedule step by step and reports the rate of the last step', async () => {
  const trainer = aTrainer();
  const schedule = { kind: 'exponential', factor: 0.5 } as const;
  const config = aConfig({ images: 15, batchSize: 5, epochs: 3, learningRate: 0.01, schedule });
  const { events, ended } = run(trainer, config);
  expect(await ended).toBe('finished');
  expect(trainer.rates).toEqual([
    { beforeStep: 4, rate: 0.005 },
    { beforeStep: 7, rate: 0.0025 },
  ]);
  expect(ratesOfEpochs(events)).toEqual([0.01, 0.005, 0.0025]);
});

test('lowers the rate after a plateau of the validation loss', async () => {
  const trainer = aTrainer();
  const schedule = { kind: 'plateau', ...KERAS_PLATEAU, patience: 1 } as const;
  const config = aConfig({ images: 15, batchSize: 5, epochs: 4, learningRate: 1, schedule });
  const { events, ended } = run(trainer, config);
  expect(await ended).toBe('finished');
  // The loss of the fake trainer never changes: epoch 1 is the best, each later one is a plateau.
  expect(trainer.rates).toEqual([
    { beforeStep: 7, rate: 0.1 },
    { beforeStep: 10, rate: expect.closeTo(0.01, 12) },
  ]);
  expect(ratesOfEpochs(events)).toEqual([1, 1, 0.1, expect.closeTo(0.01, 12)]);
});

function ratesOfEpochs(events: readonly RunEvent[]): number[] {
  return events.flatMap((event) => (event.type === 'epoch' ? [event.figures.learningRate] : []));
}

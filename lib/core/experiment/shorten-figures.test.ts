import { expect, test } from 'vitest';
import { shortenFigures } from './shorten-figures';

test('keeps seven digits of losses and whole milliseconds, and all else as it is', () => {
  const epoch = {
    epoch: 1,
    learningRate: 0.0001234567891,
    trainLoss: 1.919632060655453,
    trainAccuracy: 0.30635,
    valLoss: 0.000123456789,
    valAccuracy: 0.3915,
    elapsedMs: 22129.619999997318,
  };
  const run = { runId: 'a', epochs: [epoch] };
  expect(shortenFigures(run)).toEqual({
    runId: 'a',
    epochs: [{ ...epoch, trainLoss: 1.919632, valLoss: 0.0001234568, elapsedMs: 22130 }],
  });
  expect(run.epochs[0]).toBe(epoch);
});

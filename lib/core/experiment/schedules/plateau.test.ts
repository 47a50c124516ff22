import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  advancePlateau,
  KERAS_PLATEAU,
  PLATEAU_START,
  PYTORCH_PLATEAU,
  type PlateauParameters,
  type PlateauReason,
} from './plateau';

/** Rates after each epoch, and why. */
function walk(
  parameters: PlateauParameters,
  metrics: readonly (number | null)[],
  startRate = 1,
): { rates: number[]; reasons: PlateauReason[] } {
  let state = PLATEAU_START;
  let rate = startRate;
  const rates: number[] = [];
  const reasons: PlateauReason[] = [];
  for (const metric of metrics) {
    const step = advancePlateau(parameters, state, metric, rate);
    ({ state, rate } = step);
    rates.push(rate);
    reasons.push(step.reason);
  }
  return { rates, reasons };
}

function reductionEpochs(parameters: PlateauParameters, epochs: number): number[] {
  const { reasons } = walk(parameters, Array<number>(epochs).fill(1));
  return reasons.flatMap((reason, place) => (reason === 'reduced' ? [place + 1] : []));
}

test.each([
  [2, 0, [3, 5, 7, 9]],
  [2, 1, [3, 5, 7, 9]],
  [2, 2, [3, 6, 9]],
  [2, 3, [3, 7, 11]],
  [1, 0, [2, 3, 4, 5]],
  [0, 0, [2, 3, 4, 5]],
])(
  'reduces as Keras does on a flat metric with patience %i and cooldown %i',
  (patience, cooldown, epochs) => {
    const parameters = { ...KERAS_PLATEAU, patience, cooldown };
    expect(reductionEpochs(parameters, epochs.at(-1)!)).toEqual(epochs);
  },
);

test('waits one epoch longer by the rule of PyTorch', () => {
  const parameters = { ...PYTORCH_PLATEAU, patience: 2 };
  expect(reductionEpochs(parameters, 10)).toEqual([4, 7, 10]);
  expect(reductionEpochs({ ...parameters, cooldown: 2 }, 14)).toEqual([4, 9, 14]);
});

test('counts an improvement only beyond min_delta, strictly', () => {
  const parameters = { ...KERAS_PLATEAU, patience: 5, minDelta: 0.25 };
  expect(walk(parameters, [1, 0.75, 0.74, 0.5]).reasons).toEqual([
    'improved',
    'waiting',
    'improved',
    'waiting',
  ]);
});

test('holds the threshold of PyTorch against the best', () => {
  const parameters = { ...PYTORCH_PLATEAU, patience: 5, minDelta: 0.1 };
  expect(walk(parameters, [2, 1.81, 1.79]).reasons).toEqual(['improved', 'waiting', 'improved']);
});

test('notices an improvement during a cooldown', () => {
  const parameters = { ...KERAS_PLATEAU, patience: 1, cooldown: 3 };
  expect(walk(parameters, [1, 1, 0.5, 0.5, 0.5]).reasons).toEqual([
    'improved',
    'reduced',
    'improved',
    'cooling-down',
    'reduced',
  ]);
});

test('lets the rate fall to min_rate and no further', () => {
  const parameters = { ...KERAS_PLATEAU, patience: 1, minRate: 0.05 };
  expect(walk(parameters, [1, 1, 1, 1])).toEqual({
    rates: [1, 0.1, 0.05, 0.05],
    reasons: ['improved', 'reduced', 'reduced', 'at-minimum'],
  });
});

test('skips an epoch without the metric and takes NaN for no improvement', () => {
  const parameters = { ...KERAS_PLATEAU, patience: 2 };
  expect(walk(parameters, [1, null, NaN, NaN]).reasons).toEqual([
    'improved',
    'no-metric',
    'waiting',
    'reduced',
  ]);
  expect(walk(parameters, [NaN, NaN]).reasons).toEqual(['waiting', 'reduced']);
});

test('wants a higher accuracy and a lower loss', () => {
  const accuracy = { ...KERAS_PLATEAU, monitor: 'valAccuracy' as const };
  expect(walk(accuracy, [0.1, 0.2, 0.15]).reasons).toEqual(['improved', 'improved', 'waiting']);
});

test('never raises the rate, never falls below min_rate, and repeats itself', () => {
  const parameters = fc.record<PlateauParameters>({
    rule: fc.constantFrom('keras', 'pytorch'),
    monitor: fc.constantFrom('valLoss', 'valAccuracy', 'trainLoss', 'trainAccuracy'),
    factor: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    patience: fc.nat(5),
    minDelta: fc.double({ min: 0, max: 0.5, noNaN: true }),
    cooldown: fc.nat(5),
    minRate: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });
  const metrics = fc.array(fc.oneof(fc.constant(null), fc.double()), { maxLength: 40 });
  fc.assert(
    fc.property(parameters, metrics, (given, history) => {
      const { rates } = walk(given, history);
      let before = 1;
      for (const rate of rates) {
        expect(rate).toBeLessThanOrEqual(before);
        expect(rate).toBeGreaterThanOrEqual(given.minRate);
        before = rate;
      }
      expect(walk(given, history).rates).toEqual(rates);
    }),
  );
});

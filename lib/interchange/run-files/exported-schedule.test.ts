import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  advancePlateau,
  PLATEAU_START,
  planRate,
  splitImages,
  type PlannedSchedule,
  type PlateauReason,
  type PlateauSchedule,
  type RunConfig,
} from '@/lib/core/experiment';
import { nameMonitor } from './describe-schedule';
import { NO_PYTHON, playScripts, PYTHON, type Program } from './fixtures/python';
import { aRecord } from './fixtures/run-records';
import { writeKerasScript } from './write-keras-script';

/** Keras keeps the rate in float32, and rounds it again at each reduction. */
const FLOAT32_ROUNDING = 1e-6;
const SEED = 20260102;

/** Multiples of 1/32 meet, miss and pass the margins often, and are exact in float32 too. */
const figure = fc.integer({ min: 0, max: 32 }).map((parts) => parts / 32);
const missingAtTimes = fc.option(figure, { freq: 12 });

function aPlateau(rule: PlateauSchedule['rule']): fc.Arbitrary<PlateauSchedule> {
  return fc.record({
    kind: fc.constant('plateau'),
    rule: fc.constant(rule),
    monitor: fc.constantFrom('valLoss', 'valAccuracy', 'trainLoss', 'trainAccuracy'),
    factor: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    patience: fc.nat(4),
    minDelta: fc.constantFrom(0, 0.0001, 1 / 32, 1 / 8),
    cooldown: fc.nat(4),
    minRate: fc.constantFrom(0, 0.0001, 0.001, 0.01),
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const plannedSchedule: fc.Arbitrary<PlannedSchedule> = fc.oneof(
  fc.record({ kind: fc.constant('constant' as const) }),
  fc.record({
    kind: fc.constant('step' as const),
    factor,
    everyEpochs: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('exponential' as const), factor }),
  fc.record({ kind: fc.constant('cosine' as const), warmupEpochs: fc.nat(5), endFactor: share }),
  fc.record({
    kind: fc.constant('one-cycle' as const),
    startFactor: factor,
    endFactor: share,
    peakAt: fc.oneof(share, fc.constantFrom(0, 0.5, 1)),
  }),
);

const sizes = {
  images: fc.integer({ min: 10, max: 60 }),
  batchSize: fc.integer({ min: 1, max: 32 }),
  learningRate: fc.double({ min: 0.0001, max: 1, noNaN: true }),
  epochs: fc.integer({ min: 1, max: 20 }),
};
const histories = fc.array(missingAtTimes, { minLength: 20, maxLength: 20 });

interface PlateauCase {
  config: Partial<RunConfig> & { schedule: PlateauSchedule };
  history: (number | null)[];
}

function samplePlateaus(rule: PlateauSchedule['rule']): PlateauCase[] {
  const config = fc.record({ ...sizes, schedule: aPlateau(rule) });
  return fc.sample(fc.record({ config, history: histories }), { numRuns: 200, seed: SEED });
}

const KERAS_CASES = samplePlateaus('keras');
const PYTORCH_CASES = samplePlateaus('pytorch');
const PLANNED_CASES = fc
  .sample(fc.record({ ...sizes, schedule: plannedSchedule }), { numRuns: 200, seed: SEED })
  .map((config) => aRecord({ config }).run.config as RunConfig & { schedule: PlannedSchedule });

function writeProgram({ config, history }: PlateauCase): Program {
  const name = nameMonitor(config.schedule);
  const metrics = history.map((value): Record<string, number> =>
    value === null ? {} : { [name]: value },
  );
  return { code: writeKerasScript(aRecord({ config })), metrics };
}

let played: ReturnType<typeof playScripts>;
beforeAll(() => {
  if (!PYTHON) return;
  played = playScripts([
    ...[...KERAS_CASES, ...PYTORCH_CASES].map(writeProgram),
    ...PLANNED_CASES.map((config) => ({
      code: writeKerasScript(aRecord({ config })),
      metrics: [],
    })),
  ]);
}, 240_000);

/** The rate of each epoch and the one after the last, by the page's rule. */
function walk({ config, history }: PlateauCase, reasons: Set<PlateauReason>): number[] {
  const { schedule, learningRate, epochs } = aRecord({ config }).run.config;
  if (schedule.kind !== 'plateau') throw new Error('expected a plateau');
  let state = PLATEAU_START;
  const rates = [learningRate];
  for (const metric of history.slice(0, epochs)) {
    const step = advancePlateau(schedule, state, metric, rates.at(-1)!);
    state = step.state;
    reasons.add(step.reason);
    rates.push(step.rate);
  }
  return rates;
}

function expectClose(actual: number, expected: number, tolerance: number, where: unknown): void {
  const distance = Math.abs(actual - expected);
  expect(distance, JSON.stringify({ where, actual, expected })).toBeLessThanOrEqual(tolerance);
}

test.for([
  ['Keras', KERAS_CASES, 0],
  ['PyTorch', PYTORCH_CASES, KERAS_CASES.length],
] as const)(
  'the script follows the rule of %s as the page does, over 200 histories',
  ([, cases, first], { skip }) => {
    if (!PYTHON) return skip(NO_PYTHON);
    const reasons = new Set<PlateauReason>();
    cases.forEach((given, index) => {
      const expected = walk(given, reasons);
      const { rates, endRate } = played.reports[first + index]!;
      expect(rates).toHaveLength(given.config.epochs!);
      rates.forEach((steps, epoch) => {
        const rate = expected[epoch]!;
        for (const step of steps) expectClose(step, rate, FLOAT32_ROUNDING * rate, given);
      });
      expectClose(endRate, expected.at(-1)!, FLOAT32_ROUNDING * expected.at(-1)!, given);
    });
    expect(reasons).toEqual(
      new Set(['no-metric', 'improved', 'cooling-down', 'waiting', 'reduced', 'at-minimum']),
    );
  },
);

test('the script sets the planned rate before every step, over 200 schedules', ({ skip }) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const kinds = new Set<string>();
  PLANNED_CASES.forEach((config, index) => {
    const { images, batchSize, epochs, schedule, learningRate } = config;
    const stepsPerEpoch = Math.ceil(splitImages({ images }).train / batchSize);
    const { rates, planned } = played.reports[KERAS_CASES.length + PYTORCH_CASES.length + index]!;
    kinds.add(schedule.kind);
    expect(rates.map((steps) => steps.length)).toEqual(Array(epochs).fill(stepsPerEpoch));
    expect(planned?.length ?? 0).toBe(schedule.kind === 'constant' ? 0 : stepsPerEpoch * epochs);
    rates.flat().forEach((rate, step) => {
      const expected = planRate(schedule, learningRate, step, { stepsPerEpoch, epochs });
      expectClose(rate, expected, FLOAT32_ROUNDING * learningRate, config);
      // The function itself computes in float64; only the last bits of a cosine or power may differ.
      if (planned) expectClose(planned[step]!, expected, 1e-14 * learningRate, config);
    });
  });
  expect(kinds).toEqual(new Set(['constant', 'step', 'exponential', 'cosine', 'one-cycle']));
});

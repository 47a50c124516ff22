import { expect, test } from 'vitest';
import { WASM_PATH_IN_NODE } from '../../fixtures/wasm-path-in-node';
import { createTrainer } from '../create-trainer';
import { LESSON_NETWORK } from '../lesson-network';
import { createProbeBatch, PROBE_BATCH_SIZE } from './probe-batch';
import { PROBE_LEARNING_RATE, PROBE_SEED, requireProbeLosses } from './require-probe-losses';

test('the recorded losses are what a sound engine computes', async () => {
  const trainer = await createTrainer('wasm', {
    network: LESSON_NETWORK,
    seed: PROBE_SEED,
    learningRate: PROBE_LEARNING_RATE,
    batchSize: PROBE_BATCH_SIZE,
    wasmPath: WASM_PATH_IN_NODE,
  });
  const batch = createProbeBatch();
  const losses: number[] = [];
  for (let step = 0; step < 4; step++) losses.push((await trainer.step(batch)).loss);
  trainer.dispose();
  [2.3069, 2.2715, 2.2352, 2.1926].forEach((expected, step) => {
    expect(losses[step]).toBeCloseTo(expected, 3);
  });
  expect(() => requireProbeLosses(losses)).not.toThrow();
});

test('an engine that does not learn is found out', () => {
  expect(() => requireProbeLosses([2.3069, 2.3069, 2.3069, 2.3069])).toThrow(
    'It computes wrongly here: the loss of test step 2 is 2.3069, and 2.2715 would be right.',
  );
});

test('an engine that computes NaN is found out', () => {
  expect(() => requireProbeLosses([NaN, NaN, NaN, NaN])).toThrow(
    'It computes wrongly here: the loss of test step 1 is NaN, and 2.3069 would be right.',
  );
});

test('other roundings are let pass', () => {
  expect(() => requireProbeLosses([2.3068, 2.2717, 2.235, 2.193])).not.toThrow();
});

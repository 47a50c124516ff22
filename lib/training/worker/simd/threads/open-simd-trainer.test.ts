import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { drawWeights } from '../../draw-weights';
import type { Batch } from '../../trainer';
import type { SimdTrainer } from '../create-simd-trainer';
import { ADAM, type NetworkSpec } from '@/lib/core/experiment/network/network-spec';
import { buildNodeThreads, type NodeThreads } from './node-thread.fixture';
import { openSimdTrainer, type OpenSimdOptions } from './open-simd-trainer';

const BATCH_SIZE = 16;
const STEPS = 6;

/** Small, and with every kind of layer that the lesson has. */
const NETWORK: NetworkSpec = {
  input: [8, 8, 3],
  layers: [
    {
      kind: 'conv2d',
      name: 'conv',
      filters: 8,
      kernel: [3, 3],
      strides: [1, 1],
      padding: 'valid',
      activation: 'relu',
      useBias: true,
    },
    { kind: 'maxPooling2d', name: 'pool', pool: [2, 2], strides: [2, 2], padding: 'valid' },
    { kind: 'flatten', name: 'flatten' },
    { kind: 'dropout', name: 'dropout', rate: 0.25 },
    { kind: 'dense', name: 'dense', units: 10, activation: 'linear', useBias: true },
  ],
  optimizer: ADAM,
  seed: 7,
};
const WEIGHTS = drawWeights([[3, 3, 3, 8], [8], [72, 10], [10]], 1);

let nodeThreads: NodeThreads;

beforeAll(async () => {
  nodeThreads = await buildNodeThreads();
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => nodeThreads.dispose());

function open(changes: Partial<OpenSimdOptions> = {}): Promise<SimdTrainer> {
  return openSimdTrainer(NETWORK, WEIGHTS, {
    batchSize: BATCH_SIZE,
    learningRate: 0.01,
    threads: null,
    ...changes,
    pool: { createThread: nodeThreads.createThread, silenceLimitMs: 300, ...changes.pool },
  });
}

function batchOf(step: number): Batch {
  const pixels = BATCH_SIZE * 8 * 8 * 3;
  return {
    images: Float32Array.from({ length: pixels }, (_, i) => 0.5 + 0.5 * Math.sin(i * step)),
    labels: Uint8Array.from({ length: BATCH_SIZE }, (_, row) => (row * step) % 10),
    count: BATCH_SIZE - (step % 3),
  };
}

/** Losses and all that a checkpoint would hold, after a few steps. */
async function train(trainer: SimdTrainer) {
  const losses: number[] = [];
  for (let step = 1; step <= STEPS; step++) losses.push((await trainer.step(batchOf(step))).loss);
  const evaluated = await trainer.evaluate(batchOf(99));
  const state = trainer.state();
  trainer.dispose();
  return { losses, evaluated, state };
}

test.each([2, 3, 4])('%i threads give the weights of one, bit for bit', async (mostThreads) => {
  const trainer = await open({ mostThreads });
  expect(trainer.engine).toEqual({
    backend: 'simd',
    version: 'simd 1',
    threads: mostThreads,
    device: null,
  });
  expect(trainer.engineNote).toBeNull();
  expect(await train(trainer)).toEqual(await train(await open({ mostThreads: 1 })));
});

test.each([8, 20, 31, 50])(
  'a thread killed at its sign of life %i changes nothing but the engine',
  async (diesAfter) => {
    const createThread = () => nodeThreads.createMortalThread(diesAfter);
    const trainer = await open({ mostThreads: 2, pool: { createThread } });
    trainer.setLearningRate(0.02);
    const alone = await open({ mostThreads: 1 });
    alone.setLearningRate(0.02);
    expect(await train(trainer)).toEqual(await train(alone));
    expect(trainer.engine.threads).toBe(1);
    expect(trainer.engineNote).toBe(
      'A thread of the training was lost: no sign of life for 0.3 seconds. The training goes on with one thread from the same step, with the same results.',
    );
  },
);

test('a thread killed at its first sign of life counts as not started', async () => {
  const createThread = () => nodeThreads.createMortalThread(1);
  const trainer = await open({ mostThreads: 2, pool: { createThread } });
  expect(trainer.engine.threads).toBe(1);
  expect(trainer.engineNote).toBe(
    'More threads could not be started: A thread of the training was lost: no sign of life for 0.3 seconds. One is used, with the same results.',
  );
  expect(await train(trainer)).toEqual(await train(await open({ mostThreads: 1 })));
});

test('a state is restored on threads as it was saved on one', async () => {
  const alone = await open({ mostThreads: 1 });
  await alone.step(batchOf(1));
  const state = alone.state();
  const expected = await train(alone);
  const threaded = await open({ mostThreads: 2 });
  await threaded.restore(state);
  expect(await train(threaded)).toEqual(expected);
});

test('uses fewer threads where the learner says so', async () => {
  const trainer = await open({ mostThreads: 4, threads: 2 });
  expect(trainer.engine.threads).toBe(2);
  expect(trainer.engineNote).toBeNull();
  trainer.dispose();
});

test('goes on with one thread and says why where the others do not start', async () => {
  const createThread = () => {
    throw new Error('workers are switched off');
  };
  const trainer = await open({ mostThreads: 2, pool: { createThread } });
  expect(trainer.engine.threads).toBe(1);
  expect(trainer.engineNote).toBe(
    'More threads could not be started: workers are switched off. One is used, with the same results.',
  );
  expect(await train(trainer)).toEqual(await train(await open({ mostThreads: 1 })));
});

test('without shared memory there is one thread, and the page is told why', async () => {
  vi.stubGlobal('SharedArrayBuffer', undefined);
  const trainer = await open();
  expect(trainer.engine.threads).toBe(1);
  expect(trainer.engineNote).toBe(
    'This page may not share memory between threads, so one is used, with the same results.',
  );
  trainer.dispose();
});

test('memory that cannot be had is a failure with its size and an advice', async () => {
  vi.stubGlobal('WebAssembly', { ...wasmParts(), Memory: refuse });
  await expect(open({ mostThreads: 2 })).rejects.toMatchObject({
    name: 'TrainingFailure',
    kind: 'engine',
    message: expect.stringMatching(
      /^The training step needs \d+ MB of memory, which this machine does not give\. Close other tabs/,
    ),
  });
});

test('a browser without SIMD is a failure that says so', async () => {
  vi.stubGlobal('WebAssembly', { ...wasmParts(), Module: refuse });
  // Another network than before, which the last module does not fit.
  await expect(open({ mostThreads: 1, batchSize: 3 })).rejects.toMatchObject({
    name: 'TrainingFailure',
    message:
      'This browser cannot run the SIMD training step: WebAssembly SIMD is missing or not allowed here.',
  });
});

/** A spread of the namespace has none of its classes: they are not enumerable. */
function wasmParts() {
  const { Memory, Module, Instance } = WebAssembly;
  return { Memory, Module, Instance };
}

class refuse {
  constructor() {
    throw new RangeError('no');
  }
}

/** Trains a few steps on an engine to learn how fast it is here, and whether it computes rightly. */
import { backend as currentBackend } from '@tensorflow/tfjs-core';
import type { Engine } from '@/lib/core/experiment';
import { createTrainer } from '../create-trainer';
import type { Trainer } from '../trainer';
import { TrainingFailure } from '../training-failure';
import { createProbeBatch, PROBE_BATCH_SIZE } from './probe-batch';
import { PROBE_LEARNING_RATE, PROBE_SEED, requireProbeLosses } from './require-probe-losses';

export interface EngineTiming {
  engine: Engine;
  /** Median of a step of 64 images, in milliseconds. */
  stepMs: number;
  evaluateMsPer1000: number;
}

/** The first steps compile shaders or WebAssembly and are several times slower. */
const WARM_UP_STEPS = 4;
const TIMED_STEPS = 7;
const TIMED_EVALUATIONS = 3;
/** Some browsers round their clock so coarsely that a fast step takes no time at all. */
const SHORTEST_MS = 0.1;

/** @throws with a sentence for the page where the engine does not start or must not be used. */
export async function timeEngine(
  backend: Engine['backend'],
  device: string | null,
  wasmPath?: string,
): Promise<EngineTiming> {
  const trainer = await createTrainer(backend, {
    seed: PROBE_SEED,
    learningRate: PROBE_LEARNING_RATE,
    batchSize: PROBE_BATCH_SIZE,
    wasmPath,
    device,
  });
  try {
    requireFullPrecision();
    return { engine: trainer.engine, ...(await timeTrainer(trainer)) };
  } finally {
    trainer.dispose();
  }
}

/** In 16-bit floats, as WebGL offers on some phones, training ends in NaN or learns badly. */
function requireFullPrecision(): void {
  if (currentBackend().floatPrecision() === 32) return;
  throw new TrainingFailure(
    'unsupported',
    'It computes in 16-bit floats here, too coarse to train with.',
  );
}

async function timeTrainer(trainer: Trainer) {
  const batch = createProbeBatch();
  const losses: number[] = [];
  for (let step = 0; step < WARM_UP_STEPS; step++) losses.push((await trainer.step(batch)).loss);
  requireProbeLosses(losses);
  await trainer.evaluate(batch);

  const stepMs = await medianMs(TIMED_STEPS, () => trainer.step(batch));
  const evaluateMs = await medianMs(TIMED_EVALUATIONS, () => trainer.evaluate(batch));
  return { stepMs, evaluateMsPer1000: (evaluateMs * 1000) / PROBE_BATCH_SIZE };
}

async function medianMs(times: number, act: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    await act();
    durations.push(performance.now() - begin);
  }
  durations.sort((a, b) => a - b);
  return Math.max(SHORTEST_MS, durations[durations.length >> 1]!);
}

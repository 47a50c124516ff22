/** Trains a few steps on an engine to learn how fast it is here, and whether it computes rightly. */
import type { Engine } from '@/lib/core/experiment';
import type { EngineTiming } from '../../messages';
import { createTrainer } from '../create-trainer';
import { LESSON_NETWORK } from '../lesson-network';
import type { Trainer } from '../trainer';
import { createProbeBatch, PROBE_BATCH_SIZE } from './probe-batch';
import {
  PROBE_LEARNING_RATE,
  PROBE_LOSS_COUNT,
  PROBE_SEED,
  requireProbeLosses,
} from './require-probe-losses';

export interface TimeEngineOptions {
  /** The GPU as the browser names it. */
  device: string | null;
  /** At most this many threads; null means as many as there are cores. */
  threads: number | null;
  /** Folder of the wasm backend's files, ending in a slash. */
  wasmPath?: string;
}

export interface TimedEngine {
  timing: EngineTiming;
  /** Why the engine is not quite what was asked for; null where it is. */
  note: string | null;
}

/**
 * The first steps compile shaders, or run WebAssembly that the browser has yet to optimise: they
 * are several times slower. A fast engine is warmed up for long, a slow one for no longer than needed.
 */
const MOST_WARM_UP_STEPS = 40;
const WARM_UP_MS = 1_500;
const TIMED_STEPS = 9;
const TIMED_EVALUATIONS = 3;
/** Some browsers round their clock so coarsely that a fast step takes no time at all. */
const SHORTEST_MS = 0.1;

/** @throws with a sentence for the page where the engine does not start or must not be used. */
export async function timeEngine(
  backend: Engine['backend'],
  { device, threads, wasmPath }: TimeEngineOptions,
): Promise<TimedEngine> {
  const trainer = await createTrainer(backend, {
    network: LESSON_NETWORK,
    seed: PROBE_SEED,
    learningRate: PROBE_LEARNING_RATE,
    batchSize: PROBE_BATCH_SIZE,
    wasmPath,
    device,
    threads,
  });
  try {
    const pace = await timeTrainer(trainer);
    return { timing: { engine: trainer.engine, ...pace }, note: trainer.engineNote };
  } finally {
    trainer.dispose();
  }
}

async function timeTrainer(trainer: Trainer) {
  const batch = createProbeBatch();
  const losses: number[] = [];
  const begin = performance.now();
  do losses.push((await trainer.step(batch)).loss);
  while (
    losses.length < PROBE_LOSS_COUNT ||
    (losses.length < MOST_WARM_UP_STEPS && performance.now() - begin < WARM_UP_MS)
  );
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

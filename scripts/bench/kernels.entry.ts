/** Harness entry: each layer's work of the SIMD step by itself, on one thread of a browser's worker. */
import { drawWeights } from '@/lib/training/worker/draw-weights';
import { createProbeBatch } from '@/lib/training/worker/engine/probe-batch';
import { LESSON_NETWORK, LESSON_PARAMETERS } from '@/lib/training/worker/lesson-network';
import { createSimdTrainer } from '@/lib/training/worker/simd/create-simd-trainer';
import { executeHere, type PhaseExecutor } from '@/lib/training/worker/simd/phase-executor';
import type { HarnessEntry } from '../browser/worker-harness';
import { BATCH_SIZE } from './contender';

export interface TimedOperation {
  winograd: 'rule' | 'never';
  /** For example `conv2 forward`, or a phase. */
  name: string;
  /** Multiplications and additions of the direct method for a batch of 64; null where nothing is multiplied. */
  flops: number | null;
  /** On one thread. */
  durationsMs: number[];
}

const WARM_UP = 60;
const ROUNDS = 100;

export const run: HarnessEntry<unknown, TimedOperation[]> = async () => [
  ...(await timeOperations('rule')),
  ...(await timeOperations('never')),
];

async function timeOperations(winograd: TimedOperation['winograd']): Promise<TimedOperation[]> {
  let executor: PhaseExecutor | null = null;
  const trainer = await createSimdTrainer(LESSON_NETWORK, drawWeights(LESSON_PARAMETERS, 1), {
    learningRate: 1e-3,
    batchSize: BATCH_SIZE,
    winograd,
    profile: true,
    createExecutor: (network, memory) => (executor = executeHere(network, memory)),
  });
  const batch = createProbeBatch();
  for (let step = 0; step < WARM_UP; step++) await trainer.step(batch);

  const { operations, trainPhases } = trainer.compiled;
  const timed = [...trainPhases, ...operations].map((phase) => ({
    phases: [phase],
    durationsMs: [] as number[],
  }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { phases, durationsMs } of timed) {
      const begin = performance.now();
      await executor!.run(phases);
      if (round >= WARM_UP) durationsMs.push(performance.now() - begin);
    }
  }
  trainer.dispose();
  return timed.map(({ phases, durationsMs }) => ({
    winograd,
    name: phases[0]!.name,
    flops: phases[0]!.flops ?? null,
    durationsMs,
  }));
}

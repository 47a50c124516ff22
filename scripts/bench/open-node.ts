/** The SIMD step in this very Node, as contenders. For information: Node's V8 is not the browser's. */
import { drawWeights } from '@/lib/training/worker/draw-weights';
import { createProbeBatch } from '@/lib/training/worker/engine/probe-batch';
import { LESSON_NETWORK, LESSON_PARAMETERS } from '@/lib/training/worker/lesson-network';
import {
  buildNodeThreads,
  type NodeThreads,
} from '@/lib/training/worker/simd/threads/node-thread.fixture';
import { openSimdTrainer } from '@/lib/training/worker/simd/threads/open-simd-trainer';
import type { Trainer } from '@/lib/training/worker/trainer';
import { BATCH_SIZE, type Contest } from './contender';

export async function openNode(threadCounts: readonly number[]): Promise<Contest> {
  const nodeThreads = await buildNodeThreads();
  const trainers = new Map<number, Trainer>();
  return {
    contenders: threadCounts.map((threads) => ({
      title: 'SIMD',
      runtime: `Node ${process.versions.node}`,
      threads,
      warmUpSteps: 40,
      async time(steps, mostMs) {
        if (!trainers.has(threads)) trainers.set(threads, await open(threads, nodeThreads));
        return timeSteps(trainers.get(threads)!, steps, mostMs);
      },
    })),
    async close() {
      for (const trainer of trainers.values()) trainer.dispose();
      await nodeThreads.dispose();
    },
  };
}

function open(threads: number, { createThread }: NodeThreads): Promise<Trainer> {
  return openSimdTrainer(LESSON_NETWORK, drawWeights(LESSON_PARAMETERS, 1), {
    learningRate: 1e-3,
    batchSize: BATCH_SIZE,
    threads,
    mostThreads: threads,
    pool: { createThread },
  });
}

async function timeSteps(trainer: Trainer, steps: number, mostMs: number): Promise<number[]> {
  const batch = createProbeBatch();
  const durations: number[] = [];
  const begin = performance.now();
  while (durations.length < steps && performance.now() - begin < mostMs) {
    const stepBegin = performance.now();
    await trainer.step(batch);
    durations.push(performance.now() - stepBegin);
  }
  return durations;
}

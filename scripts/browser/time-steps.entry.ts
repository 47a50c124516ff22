/** Harness entry: times training steps of batch 64 on one engine. */
import * as z from 'zod';
import { fixtureImages } from '@/lib/training/fixtures/lesson-fixture';
import { createTrainer } from '@/lib/training/worker/create-trainer';
import { engineInputSchema, isOffered } from './engine-input';
import type { HarnessEntry } from './worker-harness';

const BATCH_SIZE = 64;

const inputSchema = engineInputSchema.extend({
  /** The fixture's 16 images and labels; the batch repeats them. */
  pixels: z.array(z.number()),
  labels: z.array(z.number()),
  warmUpSteps: z.int().min(0),
  /** Steps go on until both are reached. */
  leastSteps: z.int().min(1),
  leastMs: z.number().min(0),
});
export type TimeStepsInput = z.infer<typeof inputSchema>;

/** Milliseconds of each timed step; null where the browser does not offer the engine. */
export const run: HarnessEntry<unknown, number[] | null> = async (input) => {
  const { backend, pixels, labels, warmUpSteps, leastSteps, leastMs } = inputSchema.parse(input);
  if (!(await isOffered(backend))) return null;

  const trainer = await createTrainer(backend, {
    seed: 1,
    learningRate: 1e-3,
    batchSize: BATCH_SIZE,
  });
  const repeats = Array.from({ length: BATCH_SIZE / labels.length });
  const batch = {
    images: fixtureImages(repeats.flatMap(() => pixels)),
    labels: Uint8Array.from(repeats.flatMap(() => labels)),
    count: BATCH_SIZE,
  };
  for (let step = 0; step < warmUpSteps; step++) await trainer.step(batch);

  const durations: number[] = [];
  const begin = performance.now();
  while (durations.length < leastSteps || performance.now() - begin < leastMs) {
    const stepBegin = performance.now();
    await trainer.step(batch);
    durations.push(performance.now() - stepBegin);
  }
  trainer.dispose();
  return durations;
};

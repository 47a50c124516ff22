/** Harness entry: trains the lesson's network in a browser's worker and times each step. Trainers stay between calls. */
import * as z from 'zod';
import { createTrainer } from '@/lib/training/worker/create-trainer';
import { drawWeights } from '@/lib/training/worker/draw-weights';
import { createProbeBatch } from '@/lib/training/worker/engine/probe-batch';
import { LESSON_NETWORK, LESSON_PARAMETERS } from '@/lib/training/worker/lesson-network';
import { openSimdTrainer } from '@/lib/training/worker/simd/threads/open-simd-trainer';
import type { HarnessEntry } from '../browser/worker-harness';
import { isOffered } from '../browser/engine-input';
import { BATCH_SIZE } from './contender';
import { createJaxTrainer } from './jax-step';

const subjectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('simd'),
    threads: z.int().min(1),
    winograd: z.enum(['rule', 'never']),
  }),
  z.object({ kind: z.literal('tfjs'), backend: z.enum(['webgpu', 'webgl', 'wasm']) }),
  z.object({ kind: z.literal('tfjs-cpu') }),
  z.object({ kind: z.literal('jax') }),
]);
export type Subject = z.infer<typeof subjectSchema>;

const inputSchema = z.object({
  subject: subjectSchema,
  steps: z.int().min(1),
  /** No further step begins after that. */
  mostMs: z.number(),
});
export type TimeInput = z.infer<typeof inputSchema>;

type Step = () => Promise<unknown>;
const opened = new Map<string, Step | null>();

/** Milliseconds of each step; null where this browser cannot train so. */
export const run: HarnessEntry<unknown, number[] | null> = async (input) => {
  const { subject, steps, mostMs } = inputSchema.parse(input);
  const key = JSON.stringify(subject);
  if (!opened.has(key)) opened.set(key, await open(subject));
  const step = opened.get(key);
  if (!step) return null;
  const durations: number[] = [];
  const begin = performance.now();
  while (
    durations.length < steps &&
    (durations.length === 0 || performance.now() - begin < mostMs)
  ) {
    const stepBegin = performance.now();
    await step();
    durations.push(performance.now() - stepBegin);
  }
  return durations;
};

async function open(subject: Subject): Promise<Step | null> {
  const batch = createProbeBatch();
  const pace = { learningRate: 1e-3, batchSize: BATCH_SIZE };
  const options = { ...pace, network: LESSON_NETWORK, seed: 1 };
  switch (subject.kind) {
    case 'simd': {
      const { threads, winograd } = subject;
      const weights = drawWeights(LESSON_PARAMETERS, options.seed);
      const trainer = await openSimdTrainer(LESSON_NETWORK, weights, {
        ...pace,
        threads,
        winograd,
      });
      if (trainer.engine.threads !== threads) return null;
      return () => trainer.step(batch);
    }
    case 'tfjs': {
      if (!(await isOffered(subject.backend))) return null;
      const trainer = await createTrainer(subject.backend, options);
      return () => trainer.step(batch);
    }
    case 'tfjs-cpu': {
      const { createPlainStep } = await import('./plain-step');
      return createPlainStep(batch, options);
    }
    case 'jax': {
      const trainer = await createJaxTrainer(BATCH_SIZE);
      return trainer && (() => trainer.step(batch));
    }
    default:
      return subject satisfies never;
  }
}

/** Harness entry: a few steps of the SIMD engine on the fixture's images, and all that they leave behind as one hash. */
import * as z from 'zod';
import { lessonFixtureSchema } from '@/lib/training/fixtures/lesson-fixture';
import { LESSON_NETWORK } from '@/lib/training/worker/lesson-network';
import { lessonBatch, lessonWeights } from '@/lib/training/worker/simd/fixtures/lesson-network';
import { hashState } from '@/lib/training/worker/simd/fixtures/hash-state';
import { openSimdTrainer } from '@/lib/training/worker/simd/threads/open-simd-trainer';
import type { HarnessEntry } from './worker-harness';

const BATCH_SIZE = 18;
/** Chromium gives a worker that is not waiting for messages two seconds before it ends it by force. */
const TERMINATION_MS = 3_000;

const inputSchema = z.object({
  fixture: lessonFixtureSchema,
  pixels: z.array(z.number()),
  threads: z.int().min(1),
  winograd: z.enum(['rule', 'never']),
  /** Ends a thread after this step, as a browser does that is short of memory; null ends none. */
  losesThreadAfter: z.int().nullable(),
});
export type CheckSimdInput = z.infer<typeof inputSchema>;

export interface SimdCheck {
  /** Before Adam steps 1 … 6, in nats. */
  losses: number[];
  /** SHA-256 (hex) of weights and moments after them. */
  hash: string;
  /** At the end. */
  threads: number;
  note: string | null;
}

export const run: HarnessEntry<unknown, SimdCheck> = async (input) => {
  const { fixture, pixels, threads, winograd, losesThreadAfter } = inputSchema.parse(input);
  const started: Worker[] = [];
  const trainer = await openSimdTrainer(LESSON_NETWORK, lessonWeights(fixture), {
    learningRate: 0.001,
    batchSize: BATCH_SIZE,
    threads,
    // Also more than there are cores: the results are the same.
    mostThreads: threads,
    winograd,
    pool: {
      silenceLimitMs: 500,
      createThread() {
        const url = new URL(
          '../../lib/training/worker/simd/threads/thread-entry.ts',
          import.meta.url,
        );
        const worker = new Worker(url, { type: 'module' });
        started.push(worker);
        return worker;
      },
    },
  });
  const batch = lessonBatch(fixture, pixels, BATCH_SIZE);
  const losses: number[] = [];
  for (let step = 1; step <= 6; step++) {
    losses.push((await trainer.step(batch)).loss);
    if (step !== losesThreadAfter) continue;
    started.forEach((thread) => thread.terminate());
    await new Promise((resolve) => setTimeout(resolve, TERMINATION_MS));
  }
  const hash = await hashState(trainer.state());
  trainer.dispose();
  return { losses, hash, threads: trainer.engine.threads, note: trainer.engineNote };
};

/** What the learner wants to train with. Which engines there are on a device is found out by training. */
import * as z from 'zod';
import { engineSchema } from './run';

/** At most this many threads, for engines that have threads; null means as many as there are cores. */
export const threadsSchema = z.int().min(1).nullable();

export const engineChoiceSchema = z.object({
  /** Null leaves it to what was measured. */
  backend: engineSchema.shape.backend.nullable(),
  threads: threadsSchema,
});
export type EngineChoice = z.infer<typeof engineChoiceSchema>;

export const ANY_ENGINE: EngineChoice = { backend: null, threads: null };

/** Any engine, where what comes out of storage is no choice. */
export function parseEngineChoice(stored: unknown): EngineChoice {
  const parsed = engineChoiceSchema.safeParse(stored);
  return parsed.success ? parsed.data : ANY_ENGINE;
}

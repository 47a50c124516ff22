/** Harness entry: holds one engine against the PyTorch fixture, in a worker of the browser. */
import * as z from 'zod';
import { lessonFixtureSchema } from '@/lib/training/fixtures/lesson-fixture';
import { requireFullPrecision } from '@/lib/training/worker/engine/require-full-precision';
import {
  measureFixtureErrors,
  type FixtureErrors,
} from '@/lib/training/worker/fixtures/measure-fixture-errors';
import { engineInputSchema, isOffered } from './engine-input';
import type { HarnessEntry } from './worker-harness';

const inputSchema = engineInputSchema.extend({
  fixture: lessonFixtureSchema,
  pixels: z.array(z.number()),
});

/** Null where the browser does not offer the engine at all. @throws where the engine would be refused. */
export const run: HarnessEntry<unknown, FixtureErrors | null> = async (input) => {
  const { backend, fixture, pixels } = inputSchema.parse(input);
  if (!(await isOffered(backend))) return null;
  const errors = await measureFixtureErrors(backend, fixture, pixels);
  await requireFullPrecision();
  return errors;
};

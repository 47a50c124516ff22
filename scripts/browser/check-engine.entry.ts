/** Harness entry: holds one engine against the PyTorch fixture, in a worker of the browser. */
import * as z from 'zod';
import { lessonFixtureSchema } from '@/lib/training/fixtures/lesson-fixture';
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

/** Null where the browser does not offer the engine at all. */
export const run: HarnessEntry<unknown, FixtureErrors | null> = async (input) => {
  const { backend, fixture, pixels } = inputSchema.parse(input);
  if (!(await isOffered(backend))) return null;
  return measureFixtureErrors(backend, fixture, pixels);
};

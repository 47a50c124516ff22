/**
 * A range test: one short training on fresh weights in which every batch has a higher rate than the
 * one before. Its rates are in plan-sweep.ts, what follows from its losses in suggest-rates.ts.
 */
import * as z from 'zod';
import { recipeOf } from '../network/recipe';
import { runConfigSchema, type RunConfig } from '../run';
import { splitImages } from '../split-images';
import type { Sweep } from './plan-sweep';

/** The ends that a sweep may have: below nothing moves, above every network is thrown off its first weights. */
export const SWEEP_RANGE = { min: 1e-8, max: 10 };
const MOST_STEPS = 1_000;

const sweepSchema: z.ZodType<Sweep> = z
  .object({
    lowest: z.number().min(SWEEP_RANGE.min).max(SWEEP_RANGE.max),
    highest: z.number().min(SWEEP_RANGE.min).max(SWEEP_RANGE.max),
    steps: z.int().min(2).max(MOST_STEPS),
  })
  .refine(({ lowest, highest }) => lowest < highest, 'the lowest rate has to be below the highest');

export const rangeTestSchema = z.object({
  /** The first so many training images take part, in the shuffled order of a run with this seed. */
  images: z.int().min(1).max(50_000),
  batchSize: runConfigSchema.shape.batchSize,
  network: runConfigSchema.shape.network,
  optimizer: runConfigSchema.shape.optimizer,
  /** Of the weights and the order of the images. */
  seed: runConfigSchema.shape.seed,
  sweep: sweepSchema,
});
export type RangeTest = z.infer<typeof rangeTestSchema>;

/**
 * As many images as the sweep has rows for, and none that validate in a run of this size; a small size
 * goes over its images more than once.
 */
export function planRangeTest(config: PlannedFor, sweep: Sweep): RangeTest {
  const { batchSize, seed } = config;
  const { network, optimizer } = recipeOf(config);
  const images = Math.min(splitImages(config).train, sweep.steps * batchSize);
  return { images, batchSize, ...(network && { network }), optimizer, seed, sweep };
}

type PlannedFor = Pick<
  RunConfig,
  'images' | 'validationSplit' | 'batchSize' | 'network' | 'optimizer' | 'seed'
>;

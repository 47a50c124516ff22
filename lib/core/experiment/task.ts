/** The task of an experiment, as its author writes it in the front matter of `experiment.mdx`. */
import * as z from 'zod';
import { batchSizeKnobSchema } from './batch-size-knob';

export const presetSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** The first images of the training set; multiples of 1,000, so that whole shards are loaded. */
  images: z.int().min(1000).max(50_000).multipleOf(1000),
  epochs: z.int().min(1).max(100),
  summary: z.string().min(1),
  /** True for a preset that only automated tests offer. */
  hidden: z.boolean().default(false),
});
export type Preset = z.infer<typeof presetSchema>;

const metricsSchema = z.object({
  trainAccuracy: z.number().min(0).max(1),
  trainLoss: z.number().min(0).nullable(),
  valAccuracy: z.number().min(0).max(1),
  valLoss: z.number().min(0),
});

/** Figures that the source lesson states. Always shown as its claims, never as measurements. */
const claimsSchema = z.object({
  before: metricsSchema,
  after: metricsSchema,
  target: z.object({ valAccuracy: z.number().min(0).max(1), valLoss: z.number().min(0) }),
});
export type Claims = z.infer<typeof claimsSchema>;

export const experimentTaskSchema = z.object({
  /** Absent where the lesson has no source that claims anything. */
  claimed: claimsSchema.optional(),
  /** What may not change, as label and text. */
  constraints: z.array(z.object({ label: z.string(), text: z.string() })).min(1),
  learningRate: z.object({
    min: z.number().positive(),
    max: z.number().positive(),
    initial: z.number().positive(),
  }),
  batchSize: batchSizeKnobSchema,
  seed: z.int().min(0),
  presets: z.array(presetSchema).min(1),
  initialPreset: z.string(),
});
export type ExperimentTask = z.infer<typeof experimentTaskSchema>;

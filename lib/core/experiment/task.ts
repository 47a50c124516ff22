/** The task of an experiment, as its author writes it in the front matter of `experiment.mdx`. */
import * as z from 'zod';
import { batchSizeKnobSchema } from './batch-size-knob';
import { rateKnobSchema } from './learning-rate-knob';
import {
  datasetSchema,
  writtenNetworkSchema,
  writtenOptimizerSchema,
} from './network/network-schema';
import { validationSplitSchema } from './network/stored-recipe-schema';
import { VALIDATION_SPLIT } from './split-images';

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
  dataset: datasetSchema.default('cifar-10'),
  /** Whether it can be trained is decided in network/check-network.ts. */
  network: writtenNetworkSchema,
  /** The share of a preset's images, the last of them, that validates. */
  validationSplit: validationSplitSchema.default(VALIDATION_SPLIT),
  optimizer: writtenOptimizerSchema.default('adam'),
  learningRate: rateKnobSchema,
  batchSize: batchSizeKnobSchema,
  /** Whether the learner may let the rate follow a schedule. */
  schedules: z.boolean().default(true),
  /** Whether the learner may change the epochs that a preset begins with. */
  epochs: z.enum(['free', 'preset']).default('free'),
  /** That the lab begins with; it is always free. */
  seed: z.int().min(0).default(1),
  /** The first preset that is shown, where it is left out. */
  initialPreset: z.string().optional(),
  presets: z.array(presetSchema).min(1),
  /** What stays as it is beside what the fields above say, as label and text. */
  constraints: z.array(z.object({ label: z.string(), text: z.string() })).default([]),
  /** Absent where the lesson has no source that claims anything. */
  claimed: claimsSchema.optional(),
});
export type ExperimentTask = z.infer<typeof experimentTaskSchema>;

/**
 * A run: one training from its configuration to its figures. These are stored facts, so each is
 * a schema first; whether a run met its target is derived (see judge-run.ts) and never stored.
 */
import * as z from 'zod';
import {
  storedNetworkSchema,
  storedOptimizerSchema,
  validationSplitSchema,
} from './network/stored-recipe-schema';
import { scheduleSchema } from './schedules/schedule';

/**
 * What the learner may change, what the preset fixes, and the recipe of the experiment (recipe.ts),
 * of which a run states what is not as it was in the first experiments.
 */
export const runConfigSchema = z.object({
  /** Id of the preset in the experiment's front matter, e.g. `quick`. */
  preset: z.string().min(1),
  /** How many of the first training images take part; the last of them validate. */
  images: z.int().min(10).max(50_000),
  validationSplit: validationSplitSchema.optional(),
  epochs: z.int().min(1).max(100),
  batchSize: z.int().min(1).max(1024),
  network: storedNetworkSchema.optional(),
  optimizer: storedOptimizerSchema,
  learningRate: z.number().positive().max(1),
  schedule: scheduleSchema,
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});
export type RunConfig = z.infer<typeof runConfigSchema>;

/** What computed a run. Part of its identity: the same seed on another engine gives another curve. */
export const engineSchema = z.object({
  backend: z.enum(['webgpu', 'webgl', 'wasm', 'simd']),
  /** Versions of what did the arithmetic, e.g. `tfjs 4.22.0`. */
  version: z.string(),
  threads: z.int().min(1),
  /** The adapter as the browser names it, or null where it does not say. */
  device: z.string().nullable(),
});
export type Engine = z.infer<typeof engineSchema>;

/** A run that had to go on with another engine than it began with. */
export const engineChangeSchema = z.object({
  epoch: z.int().min(1),
  /** The first step of that epoch that the new engine did; 0 where it was none, as in a validation. */
  step: z.int().min(0),
  engine: engineSchema,
  /** A sentence for the page. */
  reason: z.string().min(1),
});
export type EngineChange = z.infer<typeof engineChangeSchema>;

/** Figures at the end of an epoch. Accuracies are fractions in [0, 1]; losses are mean cross-entropy in nats. */
export const epochFiguresSchema = z.object({
  /** 1 for the first epoch. */
  epoch: z.int().min(1),
  /** Of the epoch's last step; a schedule may end at 0. */
  learningRate: z.number().min(0),
  /** Means over the epoch's batches while the weights were changing, as Keras reports them. */
  trainLoss: z.number(),
  trainAccuracy: z.number().min(0).max(1),
  /** On all validation images, after the epoch. */
  valLoss: z.number(),
  valAccuracy: z.number().min(0).max(1),
  /** Since the run began, pauses left out. */
  elapsedMs: z.number().min(0),
});
export type EpochFigures = z.infer<typeof epochFiguresSchema>;

/** Figures on the 10,000 test images. */
export const testFiguresSchema = z.object({
  loss: z.number(),
  accuracy: z.number().min(0).max(1),
  images: z.int().min(1),
});
export type TestFigures = z.infer<typeof testFiguresSchema>;

export const divergenceSchema = z.object({
  epoch: z.int().min(1),
  /** Step within the epoch, 1 for the first. */
  step: z.int().min(1),
  /** The loss of that step; null stands for NaN or infinity, which JSON cannot hold. */
  loss: z.number().nullable(),
});
export type Divergence = z.infer<typeof divergenceSchema>;

export const runOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('finished') }),
  z.object({ kind: z.literal('stopped'), epoch: z.int().min(1), step: z.int().min(0) }),
  z.object({ kind: z.literal('diverged'), at: divergenceSchema }),
]);
export type RunOutcome = z.infer<typeof runOutcomeSchema>;

export const runSchema = z.object({
  runId: z.string().min(1),
  config: runConfigSchema,
  engine: engineSchema,
  /** Missing where the run kept the engine it began with. */
  engineChanges: z.array(engineChangeSchema).optional(),
  /** SHA-256 (hex) over the dataset's pixels and labels, as its manifest states it; how they are packed does not matter. */
  datasetHash: z.string(),
  epochs: z.array(epochFiguresSchema),
  outcome: runOutcomeSchema,
});
export type Run = z.infer<typeof runSchema>;

/** A run of this project's own trainer, committed as data under `reference-runs/`. */
export const referenceRunSchema = runSchema.extend({
  /** ISO date of the recording. */
  recordedAt: z.string(),
  /** Browser and version, e.g. `Chromium 156.0.8078.79`. */
  browser: z.string(),
  /** Processor and its core count, as the system names them. */
  machine: z.string(),
  wallMs: z.number().min(0),
  test: testFiguresSchema.nullable(),
});
export type ReferenceRun = z.infer<typeof referenceRunSchema>;

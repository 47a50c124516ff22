/**
 * A checkpoint: all that a run needs to go on with the same curve. The order of the images follows
 * from seed and epoch, and is not part of it. How it becomes bytes is in write-checkpoint.ts.
 */
import * as z from 'zod';
import { engineChangeSchema, engineSchema, epochFiguresSchema, runConfigSchema } from '../run';

/** Raised when an older program could not read the bytes, or would go on wrongly. */
export const CHECKPOINT_VERSION = 1;

/** Where a run stands. */
export const checkpointPlaceSchema = z.object({
  /** The epoch that is going on, 1 for the first; one more than the last once all are over. */
  epoch: z.int().min(1),
  /** Steps of that epoch that are done. */
  step: z.int().min(0),
  /** Over those steps, each batch weighted by its rows. */
  mean: z.object({
    lossSum: z.number(),
    correct: z.int().min(0),
    rows: z.int().min(0),
  }),
  /** Steps with an exploded loss that came one after another until now. */
  explodedStreak: z.int().min(0),
  schedule: z.object({
    rate: z.number().min(0),
    plateau: z.object({
      best: z.number().nullable(),
      wait: z.int().min(0),
      cooldown: z.int().min(0),
    }),
  }),
  /** Since the run began; pauses, and the time when nobody trained it, left out. */
  elapsedMs: z.number().min(0),
});
export type CheckpointPlace = z.infer<typeof checkpointPlaceSchema>;

/** What a checkpoint says in words and numbers; the arrays follow it. */
export const checkpointHeadSchema = z
  .object({
    runId: z.string().min(1),
    config: runConfigSchema,
    /** What the run began with. */
    engine: engineSchema,
    engineChanges: z.array(engineChangeSchema),
    /** SHA-256 (hex) of the dataset. */
    datasetHash: z.string().min(1),
    /** Names the network and its shapes, see network/describe-network.ts. */
    network: z.string().min(1),
    /** Finished epochs, in order. */
    epochs: z.array(epochFiguresSchema),
    place: checkpointPlaceSchema,
    /** ISO date. */
    savedAt: z.iso.datetime(),
    /** Steps that the optimizer took. */
    optimizerSteps: z.int().min(0),
    /** Numbers in each array of weights. */
    weightSizes: z.array(z.int().min(1)).min(1),
    /** Arrays of moments that follow for each array of weights, each of its size. */
    momentsEach: z.int().min(0).max(4),
  })
  .refine(({ epochs, place }) => epochs.length === place.epoch - 1, {
    message: 'the epochs do not reach up to the place',
  });
export type CheckpointHead = z.infer<typeof checkpointHeadSchema>;

/** Weights and the optimizer's state, bit for bit; the arrays are in the order of the model: kernel, bias, kernel, bias, … */
export interface TrainerState {
  /** Steps taken. */
  step: number;
  weights: Float32Array[];
  /** For each array of weights: Adam's first and second moments; the accumulation of SGD with momentum; none without. */
  moments: Float32Array[][];
}

export interface Checkpoint extends Omit<
  CheckpointHead,
  'optimizerSteps' | 'weightSizes' | 'momentsEach'
> {
  state: TrainerState;
}

/** The place before the first step. */
export function firstPlace({ learningRate }: { learningRate: number }): CheckpointPlace {
  return {
    epoch: 1,
    step: 0,
    mean: { lossSum: 0, correct: 0, rows: 0 },
    explodedStreak: 0,
    schedule: { rate: learningRate, plateau: { best: null, wait: 0, cooldown: 0 } },
    elapsedMs: 0,
  };
}

/** The engine that the run was on when the checkpoint was taken. */
export function engineOf({ engine, engineChanges }: Pick<Checkpoint, 'engine' | 'engineChanges'>) {
  return engineChanges.at(-1)?.engine ?? engine;
}

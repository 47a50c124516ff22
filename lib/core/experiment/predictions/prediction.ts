/**
 * What a learner expects of a run before it starts: the validation loss after each epoch, picked as
 * one of a few shapes or drawn. A stored fact, so it is a schema first; how near it came is derived
 * (score-prediction.ts).
 */
import * as z from 'zod';

/** The shapes that can be picked; `drawn` is a curve of the learner's own. */
export const SHAPE_IDS = ['slow', 'good', 'overfit', 'dead', 'diverged'] as const;
export type ShapeId = (typeof SHAPE_IDS)[number];

/** The highest loss (nats) that can be drawn. What lies above is off the chart for prediction and run alike. */
export const TOP_LOSS = 3;

export const predictionSchema = z.object({
  shape: z.enum([...SHAPE_IDS, 'drawn']),
  /** Validation loss after each epoch in nats, the first epoch first. */
  losses: z.array(z.number().min(0).max(TOP_LOSS)).min(1).max(100),
});
export type Prediction = z.infer<typeof predictionSchema>;

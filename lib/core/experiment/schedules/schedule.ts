/** How the rate changes over a run, as part of its configuration. What each does is decided in planned-rate.ts and plateau.ts. */
import * as z from 'zod';

const factor = z.number().gt(0).lt(1);
const share = z.number().min(0).max(1);
const epochs = z.int().min(0).max(100);

export const plateauSchema = z.object({
  kind: z.literal('plateau'),
  /** Whose rule counts the epochs. */
  rule: z.enum(['keras', 'pytorch']),
  monitor: z.enum(['valLoss', 'valAccuracy', 'trainLoss', 'trainAccuracy']),
  /** The rate is multiplied by it. */
  factor,
  /** Epochs without improvement: Keras reduces at the end of the last of them, PyTorch one epoch later. */
  patience: epochs,
  /** What counts as improvement: Keras's `min_delta`, absolute; PyTorch's `threshold`, a share of the best. */
  minDelta: z.number().min(0).max(10),
  /** Epochs after a reduction in which nothing is counted. */
  cooldown: epochs,
  /** The rate never falls below it. */
  minRate: share,
});

export const scheduleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('constant') }),
  /** Times `factor` every so many epochs. */
  z.object({ kind: z.literal('step'), factor, everyEpochs: z.int().min(1).max(100) }),
  /** Times `factor` after every epoch. */
  z.object({ kind: z.literal('exponential'), factor }),
  /** Half a cosine down to `endFactor` times the rate, after a straight warm-up. */
  z.object({ kind: z.literal('cosine'), warmupEpochs: epochs, endFactor: share }),
  /** Up to the rate over the share `peakAt` of the run, then down, both from and to a factor of it. */
  z.object({
    kind: z.literal('one-cycle'),
    startFactor: share.gt(0),
    endFactor: share,
    peakAt: share,
  }),
  plateauSchema,
]);

export type Schedule = z.infer<typeof scheduleSchema>;
export type PlateauSchedule = z.infer<typeof plateauSchema>;
/** A schedule that is known before the run. */
export type PlannedSchedule = Exclude<Schedule, PlateauSchedule>;

/**
 * The recipe of a run as it is stored and sent: its form, and no more. Every page reads the record and
 * would have to load what knows layers; that is asked where a network is trained, shown or written
 * (network-schema.ts, read-network.ts).
 */
import * as z from 'zod';
import type { WrittenOptimizer } from './read-optimizer';
import { MOST_LAYERS, type WrittenNetwork } from './written-network';

const valueSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.number())]);

export const storedNetworkSchema: z.ZodType<WrittenNetwork> = z
  .array(z.union([z.string(), z.record(z.string(), valueSchema)]))
  .min(1)
  .max(MOST_LAYERS);

export const storedOptimizerSchema: z.ZodType<WrittenOptimizer> = z.union([
  z.enum(['adam', 'sgd']),
  z.object({ name: z.literal('sgd'), momentum: z.number().min(0).lt(1) }),
]);

/** Keras's `validation_split`. */
export const validationSplitSchema = z.number().min(0.05).max(0.5);

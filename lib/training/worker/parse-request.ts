/** The worker's border: what the page sends is checked before anything acts on it. */
import * as z from 'zod';
import {
  engineChoiceSchema,
  rangeTestSchema,
  runConfigSchema,
  threadsSchema,
  validationSplitSchema,
  writtenNetworkSchema,
  writtenOptimizerSchema,
} from '@/lib/core/experiment';
import { err, ok, type Result } from '@/lib/core/result';
import type { TrainingRequest } from '../messages';
import { IMAGES_PER_SHARD, TRAIN_SHARDS } from './dataset/image-format';

const runIdSchema = z.string().min(1);
const sweepIdSchema = z.string().min(1);

const imagesSchema = z
  .int()
  .min(1)
  .max(TRAIN_SHARDS * IMAGES_PER_SHARD);

/** Layer by layer, which the schemas of runs leave to whoever trains. */
const network = { network: writtenNetworkSchema.optional(), optimizer: writtenOptimizerSchema };
const recipeSchema = z.object({ ...network, validationSplit: validationSplitSchema.optional() });

const requestSchema: z.ZodType<TrainingRequest> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('probe'), threads: threadsSchema.optional() }),
  z.object({ type: z.literal('measure'), images: imagesSchema }),
  z.object({ type: z.literal('prepare'), images: imagesSchema }),
  z.object({
    type: z.literal('start'),
    runId: runIdSchema,
    config: runConfigSchema.extend(network),
    choice: engineChoiceSchema.optional(),
    owner: z.string().optional(),
  }),
  z.object({
    type: z.literal('resume'),
    runId: runIdSchema,
    choice: engineChoiceSchema,
    mayChange: z.boolean(),
    recipe: recipeSchema,
    owner: z.string(),
  }),
  z.object({ type: z.literal('pause'), runId: runIdSchema }),
  z.object({ type: z.literal('go-on'), runId: runIdSchema }),
  z.object({ type: z.literal('stop'), runId: runIdSchema }),
  z.object({ type: z.literal('test'), runId: runIdSchema }),
  z.object({
    type: z.literal('sweep'),
    sweepId: sweepIdSchema,
    test: rangeTestSchema.extend(network),
    choice: engineChoiceSchema.optional(),
  }),
  z.object({ type: z.literal('stop-sweep'), sweepId: sweepIdSchema }),
]);

/** What a request was about; both null where it is about the device. */
export interface Asker {
  runId: string | null;
  sweepId: string | null;
}

/** The error names the run or the range test, where the message does, so that the page can show it in its place. */
export function parseRequest(
  message: unknown,
): Result<TrainingRequest, Asker & { message: string }> {
  const parsed = requestSchema.safeParse(message);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0]!;
  const place = issue.path.join('.') || 'the top';
  const what = issue.message.replace(/\.$/, '');
  return err({
    ...findAsker(message),
    message: `The training worker did not understand the page: at ${place}, ${what}. Reload the page.`,
  });
}

export function findAsker(message: unknown): Asker {
  const run = z.object({ runId: runIdSchema }).safeParse(message);
  const sweep = z.object({ sweepId: sweepIdSchema }).safeParse(message);
  return {
    runId: run.success ? run.data.runId : null,
    sweepId: sweep.success ? sweep.data.sweepId : null,
  };
}

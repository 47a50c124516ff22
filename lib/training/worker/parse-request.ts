/** The worker's border: what the page sends is checked before anything acts on it. */
import * as z from 'zod';
import { engineChoiceSchema, runConfigSchema, threadsSchema } from '@/lib/core/experiment';
import { err, ok, type Result } from '@/lib/core/result';
import type { TrainingRequest } from '../messages';
import { IMAGES_PER_SHARD, TRAIN_SHARDS } from './dataset/image-format';

const runIdSchema = z.string().min(1);

const requestSchema: z.ZodType<TrainingRequest> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('probe'), threads: threadsSchema.optional() }),
  z.object({
    type: z.literal('measure'),
    images: z
      .int()
      .min(1)
      .max(TRAIN_SHARDS * IMAGES_PER_SHARD),
  }),
  z.object({
    type: z.literal('start'),
    runId: runIdSchema,
    config: runConfigSchema,
    choice: engineChoiceSchema.optional(),
  }),
  z.object({ type: z.literal('pause'), runId: runIdSchema }),
  z.object({ type: z.literal('go-on'), runId: runIdSchema }),
  z.object({ type: z.literal('stop'), runId: runIdSchema }),
  z.object({ type: z.literal('test'), runId: runIdSchema }),
]);

/** The error names the run, where the message does, so that the page can show it in its place. */
export function parseRequest(
  message: unknown,
): Result<TrainingRequest, { runId: string | null; message: string }> {
  const parsed = requestSchema.safeParse(message);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0]!;
  const named = z.object({ runId: runIdSchema }).safeParse(message);
  return err({
    runId: named.success ? named.data.runId : null,
    message: `The training worker did not understand the page: at ${issue.path.join('.') || 'the top'}, ${issue.message}. Reload the page.`,
  });
}

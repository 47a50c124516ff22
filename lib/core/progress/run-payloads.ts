/** What a learner says about a run: the curve expected before it, and a name and a note for it. */
import * as z from 'zod';
import { predictionSchema } from '../experiment/predictions/prediction';
import { RUN_NAME_MAX, RUN_NOTE_MAX } from './event-limits';

/** `pattern` is the schema of a pattern's id. */
export function runPayloads<Pattern extends z.ZodType>(pattern: Pattern) {
  const runId = z.string().min(1);
  return {
    /** What the learner expects of a run that is about to start. */
    'run-predicted': z.object({ pattern, runId, prediction: predictionSchema }),
    /** Name and note of a run, both as they are from now on; an empty one is none. */
    'run-noted': z.object({
      pattern,
      runId,
      name: z.string().trim().max(RUN_NAME_MAX),
      note: z.string().trim().max(RUN_NOTE_MAX),
    }),
  };
}

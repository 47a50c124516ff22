/**
 * The batch size as a knob: an author writes one number, which fixes it, or the sizes that a learner
 * may choose from. How it is set and linked is decided in parse-settings.ts and config-link.ts.
 */
import * as z from 'zod';
import { err, ok, type Result } from '../result';
import { quote } from './quote';

const batchSizeSchema = z.int().min(1).max(1024);

const freeSchema = z
  .object({
    /** At least two, smallest first. */
    values: z.array(batchSizeSchema).min(2),
    /** One of them. */
    initial: batchSizeSchema,
  })
  .superRefine(({ values, initial }, context) => {
    if (values.some((value, index) => index > 0 && value <= values[index - 1]!)) {
      const message = 'expected each size once, smallest first.';
      context.addIssue({ code: 'custom', path: ['values'], message });
    }
    if (!values.includes(initial)) {
      const message = `expected one of the values ${values.join(', ')}, got ${initial}.`;
      context.addIssue({ code: 'custom', path: ['initial'], message });
    }
  });

export const batchSizeKnobSchema = z.union([batchSizeSchema, freeSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null
      ? undefined
      : 'expected a whole number from 1 to 1,024, or "values" and "initial"',
});
export type BatchSizeKnob = z.infer<typeof batchSizeKnobSchema>;

/** What a task says about it. */
interface Knob {
  batchSize: BatchSizeKnob;
}

/** The sizes to choose from, smallest first; a single one where it is fixed. */
export function listBatchSizes({ batchSize }: Knob): readonly number[] {
  return typeof batchSize === 'number' ? [batchSize] : batchSize.values;
}

export function isBatchSizeFree({ batchSize }: Knob): boolean {
  return typeof batchSize !== 'number';
}

export function initialBatchSize({ batchSize }: Knob): number {
  return typeof batchSize === 'number' ? batchSize : batchSize.initial;
}

/** Only a size of the task passes. */
export function parseBatchSize(text: string, task: Knob): Result<number, string> {
  const sizes = listBatchSizes(task);
  const size = sizes.find((one) => String(one) === text.trim());
  return size === undefined
    ? err(
        `${quote(text.trim())} is not a batch size of this experiment. Choose ${sizes.join(', ')}.`,
      )
    : ok(size);
}

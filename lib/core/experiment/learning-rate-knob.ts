/**
 * The learning rate as a knob: an author writes one number, which fixes it, or the range that a
 * learner may choose from. How it is set and linked is decided in parse-settings.ts and config-link.ts.
 */
import * as z from 'zod';
import type { RateRange } from './learning-rate-scale';

const fixedSchema = z.number().positive().max(1);

const freeSchema = z
  .object({
    min: z.number().positive(),
    max: z.number().positive().max(1),
    initial: z.number().positive(),
  })
  .superRefine(({ min, max, initial }, context) => {
    if (min >= max) {
      const message = `${min} is not below max, ${max}. Swap them.`;
      context.addIssue({ code: 'custom', path: ['min'], message });
    } else if (initial < min || initial > max) {
      const message = `${initial} is outside ${min} … ${max}. Write a rate between them.`;
      context.addIssue({ code: 'custom', path: ['initial'], message });
    }
  });

export const rateKnobSchema = z.union([fixedSchema, freeSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null
      ? undefined
      : 'expected a number above 0 and up to 1, or "min", "max" and "initial"',
});
export type RateKnob = z.infer<typeof rateKnobSchema>;

/** What a task says about it. */
interface Knob {
  learningRate: RateKnob;
}

export function isRateFree({ learningRate }: Knob): boolean {
  return typeof learningRate !== 'number';
}

export function initialRate({ learningRate }: Knob): number {
  return typeof learningRate === 'number' ? learningRate : learningRate.initial;
}

/** Both ends are the rate where it is fixed. */
export function rateRange({ learningRate }: Knob): RateRange {
  return typeof learningRate === 'number'
    ? { min: learningRate, max: learningRate }
    : { min: learningRate.min, max: learningRate.max };
}

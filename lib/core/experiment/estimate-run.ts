/**
 * How long a run takes on a device that was measured, before it starts and while it runs.
 * What is measured, and when, is decided by the training worker.
 */
import type { RunConfig } from './run';
import { splitImages } from './split-images';

/** What a few timed steps say about a device. */
export interface Pace {
  /** Milliseconds a training step of batch 64 takes. */
  stepMs: number;
  /** Milliseconds to evaluate 1,000 images. */
  evaluateMsPer1000: number;
}

export interface RunEstimate {
  stepsPerEpoch: number;
  steps: number;
  /** One pass over the validation images, in ms. */
  validateMs: number;
  /** Whole run in ms: every step, and a validation after each epoch. Loading of images is left out. */
  totalMs: number;
}

type Size = Pick<RunConfig, 'images' | 'epochs' | 'batchSize'>;

export function countSteps({ images, epochs, batchSize }: Size): {
  stepsPerEpoch: number;
  steps: number;
} {
  // The last batch of an epoch may be smaller and still is a step.
  const stepsPerEpoch = Math.ceil(splitImages(images).train / batchSize);
  return { stepsPerEpoch, steps: stepsPerEpoch * epochs };
}

export function estimateRun(size: Size, pace: Pace): RunEstimate {
  const { stepsPerEpoch, steps } = countSteps(size);
  const validateMs = (splitImages(size.images).validation / 1000) * pace.evaluateMsPer1000;
  return {
    stepsPerEpoch,
    steps,
    validateMs,
    totalMs: steps * pace.stepMs + size.epochs * validateMs,
  };
}

/** How far a run is. */
export interface RunPlace {
  /** Steps taken in all epochs together. */
  stepsDone: number;
  /** Validations done, which is finished epochs. */
  epochsDone: number;
  /** Training time so far, pauses left out. */
  elapsedMs: number;
}

/** Below this many steps, the first (slower) ones would mislead, and the measured pace is the better guess. */
const SETTLED_STEPS = 30;

/**
 * Milliseconds left. The run's own pace counts as soon as it has settled; a validation is weighed by
 * what it was measured to cost in steps. Null where neither a pace nor enough steps are known.
 */
export function estimateTimeLeft(size: Size, place: RunPlace, pace: Pace | null): number | null {
  const { steps } = countSteps(size);
  const validateInSteps = pace ? estimateRun(size, pace).validateMs / pace.stepMs : 0;
  const workDone = place.stepsDone + place.epochsDone * validateInSteps;
  const workLeft = steps - place.stepsDone + (size.epochs - place.epochsDone) * validateInSteps;
  if (place.stepsDone >= SETTLED_STEPS) return (place.elapsedMs / workDone) * workLeft;
  return pace ? workLeft * pace.stepMs : null;
}

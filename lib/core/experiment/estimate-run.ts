/**
 * How long a run takes on a device that was measured, before it starts and while it runs.
 * What is measured, and when, is decided by the training worker.
 */
import { measureWork } from './network/network-work';
import { networkOf } from './network/network-of';
import type { RunConfig } from './run';
import { splitImages } from './split-images';

/** What a few timed steps of the first network say about a device. */
export interface Pace {
  /** Milliseconds a training step of batch 64 takes. */
  stepMs: number;
  /** Milliseconds to evaluate 1,000 images. */
  evaluateMsPer1000: number;
}

const TIMED_BATCH_SIZE = 64;

export interface RunEstimate {
  stepsPerEpoch: number;
  steps: number;
  /** One pass over the validation images, in ms. */
  validateMs: number;
  /** Whole run in ms: every step, and a validation after each epoch. Loading of images is left out. */
  totalMs: number;
}

type Size = Pick<RunConfig, 'images' | 'validationSplit' | 'epochs' | 'batchSize'>;
type Trained = Pick<RunConfig, 'network' | 'batchSize'>;

export function countSteps(size: Size): { stepsPerEpoch: number; steps: number } {
  // The last batch of an epoch may be smaller and still is a step.
  const stepsPerEpoch = Math.ceil(splitImages(size).train / size.batchSize);
  return { stepsPerEpoch, steps: stepsPerEpoch * size.epochs };
}

/** The pace of another network and batch size, by the arithmetic that each costs. */
export function scalePace({ stepMs, evaluateMsPer1000 }: Pace, trained: Trained): Pace {
  const first = workOf(undefined);
  const { forward, training } = workOf(trained.network);
  const batches = trained.batchSize / TIMED_BATCH_SIZE;
  return {
    stepMs: stepMs * (training / first.training) * batches,
    evaluateMsPer1000: evaluateMsPer1000 * (forward / first.forward),
  };
}

function workOf(network: RunConfig['network']) {
  return measureWork(networkOf({ network, optimizer: 'adam', seed: 0 }));
}

export function estimateRun(size: Size & Trained, pace: Pace): RunEstimate {
  const { stepsPerEpoch, steps } = countSteps(size);
  const { stepMs, evaluateMsPer1000 } = scalePace(pace, size);
  const validateMs = (splitImages(size).validation / 1000) * evaluateMsPer1000;
  return {
    stepsPerEpoch,
    steps,
    validateMs,
    totalMs: steps * stepMs + size.epochs * validateMs,
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
export function estimateTimeLeft(
  size: Size & Trained,
  place: RunPlace,
  pace: Pace | null,
): number | null {
  const { steps } = countSteps(size);
  const stepMs = pace ? scalePace(pace, size).stepMs : null;
  const validateInSteps = pace && stepMs ? estimateRun(size, pace).validateMs / stepMs : 0;
  const workDone = place.stepsDone + place.epochsDone * validateInSteps;
  const workLeft = steps - place.stepsDone + (size.epochs - place.epochsDone) * validateInSteps;
  if (place.stepsDone >= SETTLED_STEPS) return (place.elapsedMs / workDone) * workLeft;
  return stepMs === null ? null : workLeft * stepMs;
}

/**
 * Schedules that are known before the run: the rate of each step follows from its number alone.
 * Steps count from 0; `steps` is how many the run has. Each formula stands at its function.
 */
import type { PlannedSchedule } from './schedule';

export interface RunLength {
  /** At least 1. */
  stepsPerEpoch: number;
  /** At least 1. */
  epochs: number;
}

/** The rate of a step. `rate` is the highest that the schedule reaches; the result is in (0, rate]. */
export function planRate(
  schedule: PlannedSchedule,
  rate: number,
  step: number,
  { stepsPerEpoch, epochs }: RunLength,
): number {
  const epoch = Math.floor(step / stepsPerEpoch);
  const steps = stepsPerEpoch * epochs;
  switch (schedule.kind) {
    case 'constant':
      return rate;
    // rate · factor^⌊epoch / every⌋ (PyTorch's StepLR).
    case 'step':
      return rate * schedule.factor ** Math.floor(epoch / schedule.everyEpochs);
    // rate · factor^epoch (PyTorch's ExponentialLR).
    case 'exponential':
      return rate * schedule.factor ** epoch;
    case 'cosine':
      return decayByCosine(schedule, rate, step, schedule.warmupEpochs * stepsPerEpoch, steps);
    case 'one-cycle':
      return cycleOnce(schedule, rate, step, steps);
    default:
      return schedule satisfies never;
  }
}

/**
 * A line from rate/w to rate over the w steps of the warm-up (Goyal et al. 2017, section 2.2), then
 * end + (rate − end) · (1 + cos(π t / T)) / 2 over the T steps that are left (Loshchilov and Hutter
 * 2017, equation 5, one period). end = rate · endFactor.
 */
function decayByCosine(
  { endFactor }: { endFactor: number },
  rate: number,
  step: number,
  warmup: number,
  steps: number,
): number {
  if (step < warmup) return rate * ((step + 1) / warmup);
  return betweenByCosine(rate, rate * endFactor, progress(step - warmup, steps - warmup));
}

/**
 * Up from rate · startFactor to rate over the first share `peakAt` of the run, down to
 * rate · endFactor over the rest, both by cosine (Smith 2018; the shape is PyTorch's OneCycleLR).
 */
function cycleOnce(
  { startFactor, endFactor, peakAt }: { startFactor: number; endFactor: number; peakAt: number },
  rate: number,
  step: number,
  steps: number,
): number {
  const peak = Math.round(peakAt * (steps - 1));
  if (step < peak) return betweenByCosine(rate * startFactor, rate, progress(step, peak + 1));
  return betweenByCosine(rate, rate * endFactor, progress(step - peak, steps - peak));
}

/** Of `count` steps, the share that lies behind; 1 at the last. */
function progress(step: number, count: number): number {
  return count <= 1 ? 1 : Math.min(1, step / (count - 1));
}

function betweenByCosine(from: number, to: number, share: number): number {
  // Exact at both ends, which rounding of the cosine would miss.
  if (share === 0) return from;
  if (share === 1) return to;
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2;
}

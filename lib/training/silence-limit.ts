/**
 * How long a worker may be silent, by what it is doing. Loading waits for a network and the first
 * step compiles shaders, so both are given more time; then the run's own pace counts.
 */
import type { TrainingEvent } from './messages';

/** For loading, probing and everything before the first step. */
export const PATIENT_LIMIT_MS = 120_000;
const SHORTEST_LIMIT_MS = 10_000;
const STEPS_OF_SILENCE = 20;
/** Enough steps for a median that follows a change of pace within seconds. */
const REMEMBERED = 50;

export interface SilenceLimit {
  /** Takes in an event and gives the limit from now on; null while silence is right. */
  after(event: TrainingEvent): number | null;
  /** The limit between two steps, as far as the pace is known. */
  whileTraining(): number;
}

export function createSilenceLimit(): SilenceLimit {
  const stepTimes: number[] = [];
  let previous: { epoch: number; step: number; elapsedMs: number } | null = null;

  const takeStep = (latest: { epoch: number; step: number; elapsedMs: number }): number => {
    // Between two epochs lies a validation, which is no step.
    if (previous?.epoch === latest.epoch) {
      stepTimes.push((latest.elapsedMs - previous.elapsedMs) / (latest.step - previous.step));
      if (stepTimes.length > REMEMBERED) stepTimes.shift();
    }
    previous = latest;
    return whileTraining();
  };

  const whileTraining = (): number =>
    stepTimes.length === 0
      ? PATIENT_LIMIT_MS
      : Math.max(SHORTEST_LIMIT_MS, STEPS_OF_SILENCE * median(stepTimes));

  return {
    whileTraining,
    after(event) {
      switch (event.type) {
        case 'step':
          return takeStep(event);
        case 'sweep-steps':
          return takeStep({ epoch: 1, step: event.step, elapsedMs: event.elapsedMs });
        case 'validating':
        case 'epoch':
        case 'inspected':
        case 'resumed':
        case 'engine-changed':
        case 'testing':
        case 'kept':
        case 'not-kept':
          return whileTraining();
        case 'loading':
        case 'started':
        case 'sweep-loading':
        case 'sweep-started':
          return PATIENT_LIMIT_MS;
        case 'paused':
        case 'stopped':
        case 'diverged':
        case 'finished':
        case 'tested':
        case 'test-failed':
        case 'failed':
        case 'sweep-ended':
        case 'sweep-failed':
        case 'probed':
        case 'probe-failed':
        case 'measured':
        case 'measure-failed':
          return null;
        default:
          return event satisfies never;
      }
    },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

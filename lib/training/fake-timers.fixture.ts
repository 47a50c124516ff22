/** A clock for tests that stands still until it is moved. */
import type { Timers } from './watchdog';

export interface FakeTimers extends Timers {
  /** Lets time pass; what repeats is called on the way. */
  pass(ms: number): void;
  /** Lets time pass as on a sleeping machine: nothing is called until the end, and then once. */
  sleep(ms: number): void;
  /** How many repetitions have not been ended. */
  readonly running: number;
}

export function someTimers(): FakeTimers {
  let time = 0;
  const repeating = new Map<() => void, { intervalMs: number; next: number }>();
  const callDue = (): void => {
    for (const [callback, timer] of [...repeating]) {
      if (timer.next > time) continue;
      timer.next = time + timer.intervalMs;
      callback();
    }
  };
  return {
    now: () => time,
    repeat(callback, intervalMs) {
      repeating.set(callback, { intervalMs, next: time + intervalMs });
      return () => repeating.delete(callback);
    },
    pass(ms) {
      for (const end = time + ms; time < end;) {
        time = Math.min(end, time + 100);
        callDue();
      }
    },
    sleep(ms) {
      time += ms;
      callDue();
    },
    get running() {
      return repeating.size;
    },
  };
}

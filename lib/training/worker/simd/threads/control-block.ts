/**
 * The words through which the coordinator and its threads tell each other what to do: a shared array
 * of int32 beside the network's own memory. What a thread does with a job is in serve-jobs.ts.
 */

/** Indices of the words. */
export const WORD = {
  /** Number of the job to do; each new job raises it by one. */
  job: 0,
  /** Which of the programs that job runs; `CLOSE` sends the threads home. */
  program: 1,
  /** How many have arrived at the barrier. */
  arrived: 2,
  /** Raised each time the barrier opens. */
  generation: 3,
  /** `SOUND`, or `BROKEN` once a thread failed or was given up: then nobody waits any longer. */
  condition: 4,
  /** Length of the failure's text, which begins at `FAILURE_START`. */
  failureLength: 5,
} as const;

export const CLOSE = -1;
export const SOUND = 0;
export const BROKEN = 1;

/** A sign of life of each thread: raised after each task. Spaced so that no two share a cache line. */
const LIFE_START = 16;
const LIFE_SPACING = 16;
const MOST_THREADS = 64;
const FAILURE_START = LIFE_START + LIFE_SPACING * MOST_THREADS;
const LONGEST_FAILURE = 300;

/** @throws where the browser shares no memory. */
export function createControlBlock(): Int32Array {
  const words = FAILURE_START + LONGEST_FAILURE;
  return new Int32Array(new SharedArrayBuffer(words * Int32Array.BYTES_PER_ELEMENT));
}

export function showLife(control: Int32Array, thread: number): void {
  Atomics.add(control, LIFE_START + LIFE_SPACING * thread, 1);
}

/** Changes whenever any of the threads has done a task. */
export function readLife(control: Int32Array, threads: number): number {
  let sum = 0;
  for (let thread = 0; thread < threads; thread++) {
    sum = (sum + Atomics.load(control, LIFE_START + LIFE_SPACING * thread)) | 0;
  }
  return sum;
}

/** Wakes everyone who waits, for good. The first failure's text stays. */
export function breakOff(control: Int32Array, failure: string): void {
  if (Atomics.compareExchange(control, WORD.condition, SOUND, BROKEN) === SOUND) {
    const length = Math.min(failure.length, LONGEST_FAILURE);
    for (let i = 0; i < length; i++) control[FAILURE_START + i] = failure.charCodeAt(i);
    Atomics.store(control, WORD.failureLength, length);
  }
  Atomics.add(control, WORD.generation, 1);
  Atomics.notify(control, WORD.generation);
}

export function isBroken(control: Int32Array): boolean {
  return Atomics.load(control, WORD.condition) === BROKEN;
}

/** What broke, as the thread said it. */
export function readFailure(control: Int32Array): string {
  const length = Atomics.load(control, WORD.failureLength);
  return String.fromCharCode(...control.subarray(FAILURE_START, FAILURE_START + length));
}

/**
 * Where threads wait for each other between two phases: a counter and a generation, as in the
 * "sense-reversing barrier" of Mellor-Crummey and Scott (1991). Whoever waits spins for a moment,
 * because phases mostly end together, and then sleeps.
 */
import { isBroken, WORD } from './control-block';
import { waitForChange } from './wait-for-change';

/** How somebody waits: resolves nothing, returns when the word differs from `value`. */
export type Wait = (control: Int32Array, word: number, value: number) => void;

/**
 * Returns once all `threads` have arrived, with everything they wrote before visible here.
 * False where the job was broken off meanwhile.
 */
export function meet(control: Int32Array, threads: number, wait: Wait = waitForChange): boolean {
  if (threads === 1) return true;
  const generation = Atomics.load(control, WORD.generation);
  if (isBroken(control)) return false;
  if (Atomics.add(control, WORD.arrived, 1) === threads - 1) {
    Atomics.store(control, WORD.arrived, 0);
    Atomics.add(control, WORD.generation, 1);
    Atomics.notify(control, WORD.generation);
  } else {
    wait(control, WORD.generation, generation);
  }
  return !isBroken(control);
}

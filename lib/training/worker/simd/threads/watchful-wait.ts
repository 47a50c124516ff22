/**
 * How the coordinator waits for its threads: like they do, but not for ever. A browser that ends a
 * thread, for want of memory or from its task manager, tells nobody, so a lack of any sign of life
 * is what shows it.
 */
import { breakOff, readLife } from './control-block';
import type { Wait } from './barrier';
import { spin } from './wait-for-change';

/** A suspended machine or a stopped debugger ends a slice early or late; it counts as one all the same. */
const SLICE_MS = 100;

/** Breaks the job off after `limitMs` in which no thread finished a task. */
export function createWatchfulWait(threads: number, limitMs: number): Wait {
  const mostSlices = Math.ceil(limitMs / SLICE_MS);
  return (control, word, value) => {
    if (spin(control, word, value)) return;
    let life = readLife(control, threads);
    let silentSlices = 0;
    while (Atomics.load(control, word) === value) {
      if (Atomics.wait(control, word, value, SLICE_MS) !== 'timed-out') continue;
      const now = readLife(control, threads);
      silentSlices = now === life ? silentSlices + 1 : 0;
      life = now;
      if (silentSlices >= mostSlices) {
        breakOff(control, `no sign of life for ${limitMs / 1000} seconds`);
      }
    }
  };
}

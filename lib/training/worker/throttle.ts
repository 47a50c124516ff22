/** Lets something happen at most once in an interval: for messages that only tell how far it is. */

/** Enough for a progress bar to look alive, few enough to cost nothing. */
export const PROGRESS_INTERVAL_MS = 100;

/** Returns a question: may it happen now? The first time it may. */
export function createThrottle(intervalMs: number, now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    if (time - last < intervalMs) return false;
    last = time;
    return true;
  };
}

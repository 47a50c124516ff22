/** Does long work a slice at a time, so that the page stays alive meanwhile. */

const SLICE_MS = 20;

/** Runs a generator to its end and gives its result; the browser has its turn after each slice. */
export async function runInSlices<T>(work: Generator<unknown, T, void>): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
}

/** Waits until a shared word differs from a value: spins for some ten microseconds, then sleeps. */

/** A look costs 1 to 2 ns; waking a sleeper costs 20 µs, so spinning about twice that long pays. */
const SPINS = 20_000;

/** May not be called on a page: browsers forbid `Atomics.wait` there. */
export function waitForChange(control: Int32Array, word: number, value: number): void {
  if (spin(control, word, value)) return;
  while (Atomics.load(control, word) === value) Atomics.wait(control, word, value);
}

/** True as soon as the word differs, false after a while. */
export function spin(control: Int32Array, word: number, value: number): boolean {
  for (let i = 0; i < SPINS; i++) {
    if (Atomics.load(control, word) !== value) return true;
  }
  return false;
}

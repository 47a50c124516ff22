/** Milliseconds since its creation and before it, pauses left out. `now` is a clock in milliseconds. */
export interface Stopwatch {
  elapsedMs(): number;
  pause(): void;
  goOn(): void;
}

export function createStopwatch(now: () => number, beforeMs = 0): Stopwatch {
  let ran = beforeMs;
  let since: number | null = now();
  return {
    elapsedMs: () => ran + (since === null ? 0 : now() - since),
    pause() {
      if (since === null) return;
      ran += now() - since;
      since = null;
    },
    goOn() {
      since ??= now();
    },
  };
}

/**
 * Notices when a worker gives no sign of life. A lost GPU makes tfjs wait for ever without an
 * exception, so silence is the only sign. How long is too long is decided by the caller.
 */

export interface Timers {
  /** A clock in milliseconds. */
  now(): number;
  /** Calls again and again; returns what ends it. */
  repeat(callback: () => void, intervalMs: number): () => void;
}

export interface Watchdog {
  /** Counts from now on, up to this limit; said again at each sign of life. */
  watch(limitMs: number): void;
  rest(): void;
}

const CHECK_INTERVAL_MS = 1_000;

/**
 * A sleeping machine or a frozen tab is no silence: of the time between two checks at most two
 * intervals count. A check that comes late never ends a worker by itself, because messages that
 * waited meanwhile may stand behind it; the next one does.
 */
export function createWatchdog(timers: Timers, onSilence: () => void): Watchdog {
  let silentMs = 0;
  let limit = Number.POSITIVE_INFINITY;
  let checkedAt = 0;
  let isSuspect = false;
  let endRepeating: (() => void) | null = null;

  const rest = (): void => {
    endRepeating?.();
    endRepeating = null;
  };
  const check = (): void => {
    const time = timers.now();
    const passedMs = time - checkedAt;
    silentMs += Math.min(passedMs, 2 * CHECK_INTERVAL_MS);
    checkedAt = time;
    if (silentMs < limit) return;
    if (passedMs > 2 * CHECK_INTERVAL_MS && !isSuspect) {
      isSuspect = true;
      return;
    }
    rest();
    onSilence();
  };
  return {
    watch(limitMs) {
      limit = limitMs;
      silentMs = 0;
      isSuspect = false;
      checkedAt = timers.now();
      endRepeating ??= timers.repeat(check, CHECK_INTERVAL_MS);
    },
    rest,
  };
}

/** Pause, go on and stop: set by messages, looked at by the loop between two steps. */

export interface RunControl {
  pause(): void;
  goOn(): void;
  stop(): void;
  readonly isPaused: boolean;
  readonly isStopped: boolean;
  /** Aborted by `stop`, for what can be cut short, such as downloads. */
  readonly signal: AbortSignal;
  /** Resolves when messages that arrived meanwhile were handled; without it no pause could reach a busy worker. */
  letMessagesIn(): Promise<void>;
  /** Resolves at once when not paused. */
  waitWhilePaused(): Promise<void>;
}

export function createRunControl(letMessagesIn: () => Promise<void>): RunControl {
  const stopping = new AbortController();
  let pause: { over: Promise<void>; end: () => void } | null = null;

  const goOn = (): void => {
    pause?.end();
    pause = null;
  };
  return {
    pause() {
      if (pause || stopping.signal.aborted) return;
      let end = (): void => {};
      const over = new Promise<void>((resolve) => (end = resolve));
      pause = { over, end };
    },
    goOn,
    stop() {
      stopping.abort();
      goOn();
    },
    get isPaused() {
      return pause !== null;
    },
    get isStopped() {
      return stopping.signal.aborted;
    },
    signal: stopping.signal,
    letMessagesIn,
    async waitWhilePaused() {
      // The next pause may have begun before the end of the last one was noticed here.
      while (pause) await pause.over;
    },
  };
}

/**
 * Holds the state of the lab and speaks with the training client. Knows no React: what it is given
 * decides where ended runs are recorded and how a worker is made.
 */
import {
  ANY_ENGINE,
  type EngineChoice,
  type RangeTest,
  type Run,
  type RunConfig,
  type TestFigures,
} from '@/lib/core/experiment';
import type { TrainingClient } from '@/lib/training/client';
import type { TrainingEvent } from '@/lib/training/messages';
import { reduceDevice, UNKNOWN_DEVICE, type DeviceState } from './device-state';
import {
  askStopSweep,
  beginSweep,
  isSweeping,
  NO_SWEEP,
  reduceSweep,
  type SweepState,
} from './range-test/sweep-state';
import {
  askRun,
  askTest,
  beginRun,
  IDLE,
  isActive,
  isTesting,
  liveOf,
  mayTest,
  reduceRun,
  toRun,
  type Asked,
  type RunState,
} from './run-state';

export interface LabState {
  device: DeviceState;
  run: RunState;
  sweep: SweepState;
}

export interface RunSessionOptions {
  createClient: (onEvent: (event: TrainingEvent) => void) => TrainingClient;
  /** A run finished, stopped or diverged. Called once a run. */
  onEnded: (run: Run) => void;
  onTested: (runId: string, figures: TestFigures) => void;
}

export interface RunSession {
  /** The same object until something changes. */
  getState(): LabState;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Times a few steps on at most this many threads (null: all), once for a number of threads. */
  probe(threads?: number | null): void;
  /** Asks for the bytes of each of these numbers of training images. */
  measure(imageCounts: readonly number[]): void;
  start(runId: string, config: RunConfig, choice?: EngineChoice): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  test(): void;
  /** Begins a range test, unless a run, its test or another range test is going on. */
  sweep(sweepId: string, test: RangeTest, choice?: EngineChoice): void;
  stopSweep(): void;
  /** Ends the worker. A run that was going on counts as stopped where it stands. */
  close(): void;
}

export const NO_LAB: LabState = { device: UNKNOWN_DEVICE, run: IDLE, sweep: NO_SWEEP };

export function createRunSession(options: RunSessionOptions): RunSession {
  let state = NO_LAB;
  let client: TrainingClient | null = null;
  let probedThreads: number | null = null;
  const listeners = new Set<() => void>();

  const change = (next: LabState): void => {
    const isSame = (['device', 'run', 'sweep'] as const).every(
      (part) => next[part] === state[part],
    );
    if (isSame) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const setRun = (run: RunState): void => change({ ...state, run });

  const receive = (event: TrainingEvent): void => {
    const before = state.run;
    const run = reduceRun(before, event);
    change({
      device: reduceDevice(state.device, event),
      run,
      sweep: reduceSweep(state.sweep, event),
    });
    if (event.type === 'started' || event.type === 'sweep-started') refreshDownloads();
    if (run.kind !== 'ended') return;
    if (before.kind !== 'ended') options.onEnded(toRun(run.live, run.outcome));
    else if (run.test.kind === 'tested' && before.test.kind !== 'tested') {
      options.onTested(run.live.runId, run.test.figures);
    }
  };

  const worker = (): TrainingClient => (client ??= options.createClient(receive));

  const probe = (threads: number | null = null): void => {
    const { kind } = state.device.probe;
    if ((kind === 'probing' || kind === 'probed') && threads === probedThreads) return;
    probedThreads = threads;
    // What was measured before stays in view until the new figures come.
    if (kind !== 'probed') {
      change({ ...state, device: { ...state.device, probe: { kind: 'probing' } } });
    }
    worker().probe(threads);
  };

  /** After loading, less is missing, for larger sizes too. */
  const refreshDownloads = (): void => {
    for (const images of Object.keys(state.device.downloads)) worker().measure(Number(images));
  };

  const ask = (asked: NonNullable<Asked>, send: (client: TrainingClient) => void): void => {
    const run = askRun(state.run, asked);
    if (run === state.run) return;
    setRun(run);
    send(worker());
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    probe,
    measure(imageCounts) {
      for (const images of imageCounts) worker().measure(images);
    },
    start(runId, config, choice = ANY_ENGINE) {
      if (isActive(state.run) || isSweeping(state.sweep)) return;
      // A run needs an engine anyway; asked for by itself, it tells how long the run will take.
      probe(choice.threads);
      setRun(beginRun(runId, config));
      worker().start(runId, config, choice);
    },
    pause: () => ask('pause', (current) => current.pause()),
    goOn: () => ask('go-on', (current) => current.goOn()),
    stop: () => ask('stop', (current) => current.stop()),
    test() {
      if (!mayTest(state.run) || isSweeping(state.sweep)) return;
      setRun(askTest(state.run));
      worker().test();
    },
    sweep(sweepId, test, choice = ANY_ENGINE) {
      if (isActive(state.run) || isTesting(state.run) || isSweeping(state.sweep)) return;
      probe(choice.threads);
      change({ ...state, sweep: beginSweep(sweepId, test) });
      worker().sweep(sweepId, test, choice);
    },
    stopSweep() {
      const sweep = askStopSweep(state.sweep);
      if (sweep === state.sweep) return;
      change({ ...state, sweep });
      worker().stopSweep();
    },
    close() {
      client?.dispose();
      client = null;
      const live = liveOf(state.run);
      if (live && isActive(state.run)) options.onEnded(toRun(live, whereItStands(live)));
      change(NO_LAB);
    },
  };
}

function whereItStands(live: NonNullable<ReturnType<typeof liveOf>>): Run['outcome'] {
  const { step, epochs } = live;
  return { kind: 'stopped', epoch: step?.epoch ?? epochs.length + 1, step: step?.step ?? 0 };
}

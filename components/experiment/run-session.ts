/**
 * Holds the state of the lab and speaks with the training client. Knows no React: what it is given
 * decides where ended runs are recorded and how a worker is made.
 */
import {
  ANY_ENGINE,
  recipeOf,
  type EngineChoice,
  type RangeTest,
  type Recipe,
  type Run,
  type RunConfig,
  type TestFigures,
} from '@/lib/core/experiment';
import type { TrainingClient } from '@/lib/training/client';
import type { TrainingEvent, TrainingProblem } from '@/lib/training/messages';
import { reduceDevice, UNKNOWN_DEVICE, type DeviceState } from './device-state';
import { NOT_INSIDE, reduceInside, type InsideState } from './inside/inside-state';
import { noteRestart } from './interrupted/survival';
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
  runIdOf,
  toRun,
  type Asked,
  type RunState,
} from './run-state';

export interface LabState {
  device: DeviceState;
  run: RunState;
  sweep: SweepState;
  inside: InsideState;
}

export interface RunSessionOptions {
  createClient: (onEvent: (event: TrainingEvent) => void) => TrainingClient;
  /** A run finished, stopped or diverged. Called once a run. */
  onEnded: (run: Run) => void;
  onTested: (runId: string, figures: TestFigures) => void;
  /** Whose runs are kept on disk while they go on; null where none are. */
  owner?: () => string | null;
  /** Keeps other tabs from training the run; resolves with what frees it, null where another tab has it. */
  claim?: (runId: string) => Promise<(() => void) | null>;
}

export interface ResumeRequest {
  runId: string;
  config: RunConfig;
  choice: EngineChoice;
  /** Whether the learner agreed to another engine than the run's own. */
  mayChange: boolean;
  /** Of the experiment now: a run of another one does not go on. */
  recipe: Recipe;
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
  /** Brings the kept ones of the first training images into memory, unless something goes on. */
  prepare(images: number): void;
  start(runId: string, config: RunConfig, choice?: EngineChoice): void;
  /** Goes on with an interrupted run. Resolves with false where another tab trains it, or something goes on here. */
  resume(request: ResumeRequest): Promise<boolean>;
  pause(): void;
  goOn(): void;
  stop(): void;
  test(): void;
  /** Begins a range test, unless a run, its test or another range test is going on. */
  sweep(sweepId: string, test: RangeTest, choice?: EngineChoice): void;
  stopSweep(): void;
  /** Ends the worker. A run that was going on can go on later, or counts as stopped where it stands when it was not kept. */
  close(): void;
}

/** So often a lost worker is replaced within an epoch; then the learner is asked. */
const MOST_LOSSES = 2;

export const NO_LAB: LabState = {
  device: UNKNOWN_DEVICE,
  run: IDLE,
  sweep: NO_SWEEP,
  inside: NOT_INSIDE,
};

export function createRunSession(options: RunSessionOptions): RunSession {
  let state = NO_LAB;
  let client: TrainingClient | null = null;
  let probedThreads: number | null = null;
  /** Of the current run. */
  let choice: EngineChoice = ANY_ENGINE;
  let free: (() => void) | null = null;
  /** Workers lost since the last finished epoch. */
  let losses = 0;
  const listeners = new Set<() => void>();

  const change = (next: LabState): void => {
    const isSame = (['device', 'run', 'sweep', 'inside'] as const).every(
      (part) => next[part] === state[part],
    );
    if (isSame) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const setRun = (run: RunState): void => change({ ...state, run });

  const receive = (event: TrainingEvent): void => {
    const before = state.run;
    if (event.type === 'epoch') losses = 0;
    if (event.type === 'failed' && mayRestart(before, event)) {
      restart(before, event.problem);
      return;
    }
    const run = reduceRun(before, event);
    if (isActive(before) && !isActive(run)) release();
    change({
      device: reduceDevice(state.device, event),
      run,
      sweep: reduceSweep(state.sweep, event),
      inside: reduceInside(state.inside, event, runIdOf(run)),
    });
    if (event.type === 'started' || event.type === 'sweep-started') refreshDownloads();
    if (run.kind !== 'ended') return;
    if (before.kind !== 'ended') options.onEnded(toRun(run.live, run.outcome));
    else if (run.test.kind === 'tested' && before.test.kind !== 'tested') {
      options.onTested(run.live.runId, run.test.figures);
    }
  };

  const mayRestart = (
    run: RunState,
    { runId, problem }: Extract<TrainingEvent, { type: 'failed' }>,
  ): run is Extract<RunState, { kind: 'training' | 'paused' }> =>
    (run.kind === 'training' || run.kind === 'paused') &&
    runId === run.live.runId &&
    Boolean(run.live.survival?.kept) &&
    (problem.kind === 'silent' || problem.kind === 'engine') &&
    ++losses <= MOST_LOSSES;

  /** A new worker goes on from the checkpoint, unless the run was to be stopped anyway. */
  const restart = (
    { kind, live, asked }: Extract<RunState, { kind: 'training' | 'paused' }>,
    problem: TrainingProblem,
  ): void => {
    const place = live.step ?? { epoch: live.epochs.length + 1, step: 0 };
    const survival = noteRestart(live.survival!, place, problem.kind);
    const wasPaused = kind === 'paused' && asked !== 'go-on';
    const next = asked === 'stop' ? asked : wasPaused || asked === 'pause' ? 'pause' : null;
    setRun({ kind: 'training', live: { ...live, survival }, asked: next });
    worker().dispose();
    const owner = options.owner?.() ?? '';
    const recipe = recipeOf(live.config);
    worker().resume(live.runId, { choice, mayChange: false, recipe, owner });
    if (next === 'pause') worker().pause();
    if (next === 'stop') worker().stop();
  };

  const release = (): void => {
    free?.();
    free = null;
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

  const keepClaim = (runId: string, claimed: (() => void) | null): void => {
    if (isActive(state.run) && runIdOf(state.run) === runId) free = claimed;
    else claimed?.();
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
    prepare(images) {
      if (isActive(state.run) || isTesting(state.run) || isSweeping(state.sweep)) return;
      worker().prepare(images);
    },
    start(runId, config, wanted = ANY_ENGINE) {
      if (isActive(state.run) || isSweeping(state.sweep)) return;
      choice = wanted;
      losses = 0;
      // Nobody else knows of a new run, so nobody can have it.
      void options.claim?.(runId).then((claimed) => keepClaim(runId, claimed));
      // A run needs an engine anyway; asked for by itself, it tells how long the run will take.
      probe(choice.threads);
      setRun(beginRun(runId, config));
      worker().start(runId, config, choice, options.owner?.() ?? undefined);
    },
    async resume({ runId, config, choice: wanted, mayChange, recipe }) {
      const isBusy = () => isActive(state.run) || isTesting(state.run) || isSweeping(state.sweep);
      if (isBusy()) return false;
      const claimed = options.claim ? await options.claim(runId) : () => {};
      if (!claimed) return false;
      if (isBusy()) {
        claimed();
        return false;
      }
      choice = wanted;
      losses = 0;
      free = claimed;
      probe(choice.threads);
      setRun(beginRun(runId, config));
      worker().resume(runId, { choice, mayChange, recipe, owner: options.owner?.() ?? '' });
      return true;
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
      release();
      if (live && isActive(state.run) && !live.survival?.kept)
        options.onEnded(toRun(live, whereItStands(live)));
      change(NO_LAB);
    },
  };
}

function whereItStands(live: NonNullable<ReturnType<typeof liveOf>>): Run['outcome'] {
  const { step, epochs } = live;
  return { kind: 'stopped', epoch: step?.epoch ?? epochs.length + 1, step: step?.step ?? 0 };
}

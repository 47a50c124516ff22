/**
 * The states of a run on the page, and how each event of the training worker changes them. Pure:
 * who sends the events, and what is recorded at the end, is decided in run-session.ts.
 */
import type {
  Engine,
  EngineChange,
  EpochFigures,
  Run,
  RunConfig,
  RunOutcome,
  TestFigures,
} from '@/lib/core/experiment';
import type { TrainingEvent, TrainingProblem } from '@/lib/training/messages';

import { noteKeeping, type Survival } from './interrupted/survival';
import { whatIsBehind } from './interrupted/what-is-behind';

export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
  shards: number;
  totalShards: number;
}

/** A run from the moment its first step is near. */
export interface LiveRun {
  runId: string;
  config: RunConfig;
  engine: Engine;
  /** The engines that it had to go on with, in order. */
  engineChanges: readonly EngineChange[];
  datasetHash: string;
  stepsPerEpoch: number;
  /** Finished epochs, in order. */
  epochs: readonly EpochFigures[];
  /** The last step heard of, with the running means of its epoch; null before the first. */
  step: { epoch: number; step: number; loss: number; accuracy: number; elapsedMs: number } | null;
  /** Set while an epoch's validation is going on. */
  validating: { images: number; totalImages: number } | null;
  /** Missing until there is something to tell. */
  survival?: Survival;
}

/** What was asked of the worker and is not answered yet. */
export type Asked = 'pause' | 'go-on' | 'stop' | null;

export type TestState =
  | { kind: 'none' }
  | { kind: 'waiting' }
  | { kind: 'loading'; progress: LoadProgress }
  | { kind: 'testing'; images: number; totalImages: number }
  | { kind: 'tested'; figures: TestFigures }
  | { kind: 'failed'; problem: TrainingProblem };

export type RunState =
  | { kind: 'idle' }
  /** Asked for; the worker starts. */
  | { kind: 'waiting'; runId: string; config: RunConfig; asked: Asked }
  | { kind: 'loading'; runId: string; config: RunConfig; progress: LoadProgress; asked: Asked }
  | { kind: 'training'; live: LiveRun; asked: Asked }
  | { kind: 'paused'; live: LiveRun; asked: Asked }
  | { kind: 'ended'; live: LiveRun; outcome: RunOutcome; test: TestState }
  /** Stopped before training began, so that there is nothing to keep. */
  | { kind: 'withdrawn'; runId: string; config: RunConfig }
  /** `live` holds the epochs that were finished before. */
  | {
      kind: 'failed';
      runId: string;
      config: RunConfig;
      live: LiveRun | null;
      problem: TrainingProblem;
    };

export const IDLE: RunState = { kind: 'idle' };

export function beginRun(runId: string, config: RunConfig): RunState {
  return { kind: 'waiting', runId, config, asked: null };
}

/** The state after asking for something; the same state where it cannot be asked for now. */
export function askRun(state: RunState, asked: NonNullable<Asked>): RunState {
  switch (state.kind) {
    case 'waiting':
    case 'loading':
      return asked === 'stop' && state.asked === null ? { ...state, asked } : state;
    case 'training':
      return asked === 'go-on' || isSettled(state.asked, asked) ? state : { ...state, asked };
    case 'paused':
      return asked === 'pause' || isSettled(state.asked, asked) ? state : { ...state, asked };
    case 'idle':
    case 'ended':
    case 'withdrawn':
    case 'failed':
      return state;
    default:
      return state satisfies never;
  }
}

/** The same was asked already, or the end was, which nothing takes back. */
function isSettled(before: Asked, asked: Asked): boolean {
  return before === asked || before === 'stop';
}

/** True where the weights of an ended run can be evaluated, now or once more. */
export function mayTest(state: RunState): boolean {
  if (state.kind !== 'ended' || state.outcome.kind === 'diverged') return false;
  if (state.test.kind === 'none') return true;
  return state.test.kind === 'failed' && state.test.problem.kind === 'dataset';
}

/** True while the test images are being evaluated. */
export function isTesting(state: RunState): boolean {
  return state.kind === 'ended' && ['waiting', 'loading', 'testing'].includes(state.test.kind);
}

export function askTest(state: RunState): RunState {
  if (state.kind !== 'ended' || !mayTest(state)) return state;
  return { ...state, test: { kind: 'waiting' } };
}

/** The id of the run that the state is about. */
export function runIdOf(state: RunState): string | null {
  if (state.kind === 'idle') return null;
  return 'runId' in state ? state.runId : state.live.runId;
}

/** True between the start of a run and its end. */
export function isActive(state: RunState): boolean {
  switch (state.kind) {
    case 'waiting':
    case 'loading':
    case 'training':
    case 'paused':
      return true;
    case 'idle':
    case 'ended':
    case 'withdrawn':
    case 'failed':
      return false;
    default:
      return state satisfies never;
  }
}

/** The run of the state as far as it came; null before training began. */
export function liveOf(state: RunState): LiveRun | null {
  return 'live' in state ? state.live : null;
}

/** What the run of the state was started with. */
export function configOf(state: RunState): RunConfig | null {
  if (state.kind === 'idle') return null;
  return 'config' in state ? state.config : state.live.config;
}

/** What the record keeps of an ended run. */
export function toRun(live: LiveRun, outcome: RunOutcome): Run {
  const { runId, config, engine, engineChanges, datasetHash, epochs } = live;
  const changes = engineChanges.length > 0 ? { engineChanges: [...engineChanges] } : {};
  return { runId, config, engine, ...changes, datasetHash, epochs: [...epochs], outcome };
}

/** Steps taken in all epochs together. */
export function countStepsDone(live: LiveRun): number {
  if (live.validating) return (live.epochs.length + 1) * live.stepsPerEpoch;
  const inEpoch = live.step && live.step.epoch > live.epochs.length ? live.step.step : 0;
  return live.epochs.length * live.stepsPerEpoch + inEpoch;
}

/** Late events, of an earlier run or of a run that has ended, change nothing. */
export function reduceRun(state: RunState, event: TrainingEvent): RunState {
  if (!('runId' in event) || event.runId !== runIdOf(state)) return state;
  switch (state.kind) {
    case 'idle':
    case 'withdrawn':
    case 'failed':
      return state;
    case 'waiting':
    case 'loading':
      return reducePreparing(state, event);
    case 'training':
    case 'paused':
      return reduceTraining(state, event);
    case 'ended':
      return { ...state, test: reduceTest(state.test, event) };
    default:
      return state satisfies never;
  }
}

function reducePreparing(
  state: Extract<RunState, { kind: 'waiting' | 'loading' }>,
  event: TrainingEvent,
): RunState {
  const { runId, config, asked } = state;
  switch (event.type) {
    case 'loading':
      return { kind: 'loading', runId, config, asked, progress: toProgress(event) };
    case 'started': {
      const { engine, datasetHash, stepsPerEpoch } = event;
      const begun = { runId, config, engine, datasetHash, stepsPerEpoch };
      return { kind: 'training', live: { ...begun, ...whatIsBehind(event.from) }, asked };
    }
    case 'stopped':
      return { kind: 'withdrawn', runId, config };
    case 'failed':
      return { kind: 'failed', runId, config, live: null, problem: event.problem };
    default:
      return state;
  }
}

function reduceTraining(
  state: Extract<RunState, { kind: 'training' | 'paused' }>,
  event: TrainingEvent,
): RunState {
  const { live } = state;
  switch (event.type) {
    case 'started':
      // A worker that took the place of another goes on from the checkpoint.
      return { ...state, live: { ...live, ...whatIsBehind(event.from, live.survival) } };
    case 'kept':
    case 'not-kept':
      return { ...state, live: { ...live, survival: noteKeeping(live.survival, event) } };
    case 'step': {
      const { epoch, step, loss, accuracy, elapsedMs } = event;
      const taken = { epoch, step, loss, accuracy, elapsedMs };
      return { ...state, live: { ...live, step: taken, validating: null } };
    }
    case 'engine-changed':
      return {
        ...state,
        live: { ...live, engineChanges: [...live.engineChanges, event.change] },
      };
    case 'validating': {
      const { images, totalImages } = event;
      return { ...state, live: { ...live, validating: { images, totalImages } } };
    }
    case 'epoch': {
      // An epoch that is told again takes the place of the first telling.
      const earlier = live.epochs.filter(({ epoch }) => epoch < event.figures.epoch);
      return {
        ...state,
        live: { ...live, epochs: [...earlier, event.figures], validating: null },
      };
    }
    case 'paused':
      return { kind: 'paused', live, asked: state.asked === 'pause' ? null : state.asked };
    case 'resumed':
      return { kind: 'training', live, asked: state.asked === 'go-on' ? null : state.asked };
    case 'stopped':
      return end(live, { kind: 'stopped', epoch: event.epoch, step: event.step });
    case 'diverged':
      return end(live, { kind: 'diverged', at: event.at });
    case 'finished':
      return end(live, { kind: 'finished' });
    case 'failed': {
      const { runId, config } = live;
      return { kind: 'failed', runId, config, live, problem: event.problem };
    }
    default:
      return state;
  }
}

function reduceTest(state: TestState, event: TrainingEvent): TestState {
  if (state.kind === 'none' || state.kind === 'tested' || state.kind === 'failed') return state;
  switch (event.type) {
    case 'loading':
      return { kind: 'loading', progress: toProgress(event) };
    case 'testing':
      return { kind: 'testing', images: event.images, totalImages: event.totalImages };
    case 'tested':
      return { kind: 'tested', figures: event.figures };
    case 'test-failed':
    case 'failed':
      return { kind: 'failed', problem: event.problem };
    default:
      return state;
  }
}

function end(live: LiveRun, outcome: RunOutcome): RunState {
  return { kind: 'ended', live: { ...live, validating: null }, outcome, test: { kind: 'none' } };
}

export function toProgress({
  loadedBytes,
  totalBytes,
  shards,
  totalShards,
}: LoadProgress): LoadProgress {
  return { loadedBytes, totalBytes, shards, totalShards };
}

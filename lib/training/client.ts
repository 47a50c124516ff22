/**
 * The page's side of training: owns the worker, starts it when first needed and replaces it when it
 * falls silent. What the events mean for the page is decided by the caller. No React, no tfjs.
 */
import type { EngineChoice, RangeTest, RunConfig } from '@/lib/core/experiment';
import type { TrainingEvent, TrainingProblem, TrainingRequest } from './messages';
import { createSilenceLimit, PATIENT_LIMIT_MS, type SilenceLimit } from './silence-limit';
import { createWatchdog, type Timers } from './watchdog';

export { checkSupport } from './check-support';

/** The part of a Worker that is used. */
export type TrainingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

export interface TrainingClientOptions {
  /** Gets the events of the current run, and those that belong to no run. */
  onEvent: (event: TrainingEvent) => void;
  /** Replaced in tests. */
  createWorker?: () => TrainingWorker;
  /** Replaced in tests. */
  timers?: Timers;
}

export interface TrainingClient {
  /** Answered by `probed` or `probe-failed`. At most `threads` threads; null means all. */
  probe(threads?: number | null): void;
  /** Answered by `measured` or `measure-failed`. `images` is 1 … 50,000. */
  measure(images: number): void;
  /** Brings kept images of a run to come into memory. Not answered. `images` is 1 … 50,000. */
  prepare(images: number): void;
  /** Begins a run and makes it the current one; an earlier one ends without further events. */
  start(runId: string, config: RunConfig, choice?: EngineChoice, owner?: string): void;
  /** Goes on with a kept run and makes it the current one. See the request of this name. */
  resume(runId: string, options: Omit<ResumeRequest, 'type' | 'runId'>): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Evaluates the current run, once it has finished or stopped: `tested` or `test-failed`. */
  test(): void;
  /** Begins a range test, unless a run, its test or another range test is going on. */
  sweep(sweepId: string, test: RangeTest, choice?: EngineChoice): void;
  stopSweep(): void;
  /** Ends the worker at once; no event follows. */
  dispose(): void;
}

type ResumeRequest = Extract<TrainingRequest, { type: 'resume' }>;

/** What the worker is busy with and therefore has to give signs of life about. */
type Activity = 'none' | 'training' | 'testing' | 'sweeping';

export function createTrainingClient(options: TrainingClientOptions): TrainingClient {
  const { onEvent, createWorker = createBrowserWorker, timers = BROWSER_TIMERS } = options;
  let worker: TrainingWorker | null = null;
  let runId: string | null = null;
  let sweepId: string | null = null;
  let activity: Activity = 'none';
  let isProbing = false;
  let silence: SilenceLimit = createSilenceLimit();

  const watchdog = createWatchdog(timers, () =>
    giveUp({
      kind: 'silent',
      message:
        'The training worker gives no sign of life any more, as happens when the graphics driver restarts or memory runs out. It was ended; start the run again.',
    }),
  );

  /** Ends the worker and tells everyone who waits for it. The next request starts a new one. */
  const giveUp = (problem: TrainingProblem): void => {
    const wasProbing = isProbing;
    const wasBusyWith = activity;
    endWorker();
    if (wasProbing) onEvent({ type: 'probe-failed', problem });
    if (sweepId !== null && wasBusyWith === 'sweeping') {
      onEvent({ type: 'sweep-failed', sweepId, problem });
    }
    if (runId === null) return;
    if (wasBusyWith === 'training') onEvent({ type: 'failed', runId, problem });
    if (wasBusyWith === 'testing') onEvent({ type: 'test-failed', runId, problem });
  };

  const endWorker = (): void => {
    watchdog.rest();
    if (worker) {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
    }
    worker = null;
    activity = 'none';
    isProbing = false;
  };

  const send = (request: TrainingRequest): void => {
    worker ??= listen(createWorker());
    worker.postMessage(request);
  };

  const listen = (created: TrainingWorker): TrainingWorker => {
    // Both ends come from one build, so the type of an event needs no check here.
    created.onmessage = ({ data }: MessageEvent<TrainingEvent>) => receive(data);
    created.onerror = (event) => {
      event.preventDefault();
      giveUp({
        kind: 'engine',
        message: `The training worker broke down: ${event.message || 'its script could not be loaded'}. Reload the page and try again.`,
      });
    };
    created.onmessageerror = () =>
      giveUp({
        kind: 'engine',
        message:
          'A message of the training worker could not be read. Reload the page and try again.',
      });
    return created;
  };

  const receive = (event: TrainingEvent): void => {
    if ('runId' in event && event.runId !== runId) return;
    if ('sweepId' in event && event.sweepId !== sweepId) return;
    // The disk may answer while the run is paused, when no worker has to give a sign of life.
    if (event.type === 'kept' || event.type === 'not-kept') {
      onEvent(event);
      return;
    }
    if ('runId' in event || 'sweepId' in event) followWork(event);
    else if (event.type === 'probed' || event.type === 'probe-failed') endProbing();
    onEvent(event);
  };

  const followWork = (event: TrainingEvent): void => {
    const limitMs = silence.after(event);
    if (limitMs !== null) {
      watchdog.watch(limitMs);
      return;
    }
    if (event.type !== 'paused') activity = 'none';
    watchdog.rest();
    if (isProbing) watchdog.watch(PATIENT_LIMIT_MS);
  };

  const beginTraining = (request: Extract<TrainingRequest, { type: 'start' | 'resume' }>): void => {
    runId = request.runId;
    sweepId = null;
    silence = createSilenceLimit();
    send(request);
    activity = 'training';
    watchdog.watch(PATIENT_LIMIT_MS);
  };

  const endProbing = (): void => {
    isProbing = false;
    if (activity === 'none') watchdog.rest();
  };

  return {
    probe(threads) {
      send({ type: 'probe', threads });
      isProbing = true;
      if (activity === 'none') watchdog.watch(PATIENT_LIMIT_MS);
    },
    measure: (images) => send({ type: 'measure', images }),
    prepare: (images) => send({ type: 'prepare', images }),
    start(newRunId, config, choice, owner) {
      beginTraining({ type: 'start', runId: newRunId, config, choice, owner });
    },
    resume(resumedId, options) {
      beginTraining({ type: 'resume', runId: resumedId, ...options });
    },
    pause() {
      if (runId !== null && activity === 'training') send({ type: 'pause', runId });
    },
    goOn() {
      if (runId === null || activity !== 'training') return;
      send({ type: 'go-on', runId });
      watchdog.watch(silence.whileTraining());
    },
    stop() {
      if (runId === null || activity !== 'training') return;
      send({ type: 'stop', runId });
      watchdog.watch(silence.whileTraining());
    },
    test() {
      if (runId === null || activity !== 'none') return;
      send({ type: 'test', runId });
      activity = 'testing';
      watchdog.watch(PATIENT_LIMIT_MS);
    },
    sweep(newSweepId, test, choice) {
      if (activity !== 'none') return;
      sweepId = newSweepId;
      silence = createSilenceLimit();
      send({ type: 'sweep', sweepId, test, choice });
      activity = 'sweeping';
      watchdog.watch(PATIENT_LIMIT_MS);
    },
    stopSweep() {
      if (sweepId === null || activity !== 'sweeping') return;
      send({ type: 'stop-sweep', sweepId });
    },
    dispose: endWorker,
  };
}

function createBrowserWorker(): TrainingWorker {
  return new Worker(new URL('./worker/index.ts', import.meta.url), { type: 'module' });
}

const BROWSER_TIMERS: Timers = {
  now: () => performance.now(),
  repeat(callback, intervalMs) {
    const timer = setInterval(callback, intervalMs);
    return () => clearInterval(timer);
  },
};

import { expect, test } from 'vitest';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import { anInspection } from '@/lib/core/experiment/inspect/inspection.fixture';
import type { TrainingEvent } from '@/lib/training/messages';
import {
  askRun,
  askTest,
  beginRun,
  countStepsDone,
  IDLE,
  isActive,
  liveOf,
  mayTest,
  reduceRun,
  toRun,
  type LiveRun,
  type RunState,
} from './run-state';

const { config, engine } = aRun();
const runId = 'run-1';
const problem = { kind: 'dataset', message: 'Shard train-01 is damaged.' } as const;
const progress = { loadedBytes: 1, totalBytes: 4, shards: 1, totalShards: 2 };

const LIVE: LiveRun = {
  runId,
  config,
  engine,
  engineChanges: [],
  datasetHash: 'abc',
  stepsPerEpoch: 63,
  epochs: [someFigures(1)],
  step: { epoch: 2, step: 7, loss: 1.5, accuracy: 0.4, elapsedMs: 900 },
  validating: null,
};

const change = {
  epoch: 2,
  step: 8,
  engine: { ...engine, threads: 1 },
  reason: 'A thread was lost.',
};

const STATES = {
  idle: IDLE,
  waiting: beginRun(runId, config),
  loading: { kind: 'loading', runId, config, progress, asked: null },
  training: { kind: 'training', live: LIVE, asked: null },
  paused: { kind: 'paused', live: LIVE, asked: null },
  ended: { kind: 'ended', live: LIVE, outcome: { kind: 'finished' }, test: { kind: 'none' } },
  testing: { kind: 'ended', live: LIVE, outcome: { kind: 'finished' }, test: { kind: 'waiting' } },
  withdrawn: { kind: 'withdrawn', runId, config },
  failed: { kind: 'failed', runId, config, live: null, problem },
} satisfies Record<string, RunState>;

const EVENTS = {
  probed: {
    type: 'probed',
    result: { engine, stepMs: 200, evaluateMsPer1000: 900, candidates: [], mostThreads: 1 },
  },
  'probe-failed': { type: 'probe-failed', problem },
  measured: { type: 'measured', images: 5000, totalBytes: 8, keptBytes: 0 },
  'measure-failed': { type: 'measure-failed', images: 5000, problem },
  loading: { type: 'loading', runId, ...progress },
  started: { type: 'started', runId, engine, datasetHash: 'abc', stepsPerEpoch: 63 },
  kept: { type: 'kept', runId, epoch: 2, step: 7, note: null },
  'not-kept': { type: 'not-kept', runId, message: 'Full.' },
  'engine-changed': { type: 'engine-changed', runId, change },
  step: { type: 'step', runId, epoch: 2, step: 9, loss: 1.4, accuracy: 0.5, elapsedMs: 999 },
  validating: { type: 'validating', runId, epoch: 2, images: 64, totalImages: 1000 },
  epoch: { type: 'epoch', runId, figures: someFigures(2) },
  paused: { type: 'paused', runId },
  resumed: { type: 'resumed', runId },
  stopped: { type: 'stopped', runId, epoch: 2, step: 9 },
  diverged: { type: 'diverged', runId, at: { epoch: 2, step: 9, loss: null } },
  finished: { type: 'finished', runId },
  testing: { type: 'testing', runId, images: 64, totalImages: 10_000 },
  tested: { type: 'tested', runId, figures: { loss: 1.2, accuracy: 0.6, images: 10_000 } },
  'test-failed': { type: 'test-failed', runId, problem },
  failed: { type: 'failed', runId, problem },
  'sweep-loading': { type: 'sweep-loading', sweepId: 'w', ...progress },
  'sweep-started': { type: 'sweep-started', sweepId: 'w', engine },
  'sweep-steps': { type: 'sweep-steps', sweepId: 'w', step: 1, losses: [], elapsedMs: 9 },
  'sweep-ended': { type: 'sweep-ended', sweepId: 'w', ending: 'finished' },
  'sweep-failed': { type: 'sweep-failed', sweepId: 'w', problem },
  inspected: {
    type: 'inspected',
    runId,
    inspection: anInspection(),
    pictures: { images: new Uint32Array(), pixels: new Uint8Array() },
  },
} satisfies { [Type in TrainingEvent['type']]: Extract<TrainingEvent, { type: Type }> };

/** What each event leads to; every event not named leaves the state as it is. */
const PREPARING = {
  loading: 'loading',
  started: 'training',
  stopped: 'withdrawn',
  failed: 'failed',
};
const RUNNING = {
  paused: 'paused',
  resumed: 'training',
  stopped: 'ended',
  diverged: 'ended',
  finished: 'ended',
  failed: 'failed',
};
const LEADS_TO: Record<keyof typeof STATES, Partial<Record<keyof typeof EVENTS, string>>> = {
  idle: {},
  waiting: PREPARING,
  loading: PREPARING,
  training: RUNNING,
  paused: RUNNING,
  ended: {},
  testing: {},
  withdrawn: {},
  failed: {},
};

const ALL_STATES = Object.entries(STATES) as [keyof typeof STATES, RunState][];

test.each(ALL_STATES)('in %s, each event leads where it should', (name, state) => {
  for (const event of Object.values(EVENTS)) {
    const expected = LEADS_TO[name][event.type] ?? state.kind;
    expect([event.type, reduceRun(state, event).kind]).toEqual([event.type, expected]);
  }
});

test.each(ALL_STATES)('in %s, late events of another run change nothing', (_name, state) => {
  for (const event of Object.values(EVENTS)) {
    const late = 'runId' in event ? { ...event, runId: 'run-0' } : event;
    expect(reduceRun(state, late)).toBe(state);
  }
});

test('in an idle lab, no event makes a run', () => {
  for (const event of Object.values(EVENTS)) expect(reduceRun(IDLE, event)).toBe(IDLE);
});

test('a run goes from its start through loading and epochs to its end', () => {
  const events: TrainingEvent[] = [
    EVENTS.loading,
    EVENTS.started,
    { ...EVENTS.step, epoch: 1, step: 63 },
    { ...EVENTS.validating, epoch: 1 },
    { type: 'epoch', runId, figures: someFigures(1) },
    EVENTS.step,
    EVENTS.epoch,
    EVENTS.finished,
  ];
  const end = events.reduce(reduceRun, beginRun(runId, config));
  expect(end.kind).toBe('ended');
  const live = liveOf(end)!;
  expect(live.epochs).toEqual([someFigures(1), someFigures(2)]);
  expect(toRun(live, { kind: 'finished' })).toEqual({
    runId,
    config,
    engine,
    datasetHash: 'abc',
    epochs: [someFigures(1), someFigures(2)],
    outcome: { kind: 'finished' },
  });
});

test('steps and validation are told while training', () => {
  const stepped = liveOf(reduceRun(STATES.training, EVENTS.step))!;
  expect(stepped.step).toEqual({ epoch: 2, step: 9, loss: 1.4, accuracy: 0.5, elapsedMs: 999 });
  expect(countStepsDone(stepped)).toBe(63 + 9);
  const validating = liveOf(reduceRun(STATES.training, EVENTS.validating))!;
  expect(validating.validating).toEqual({ images: 64, totalImages: 1000 });
  expect(countStepsDone(validating)).toBe(2 * 63);
});

test('after an epoch, the last step of that epoch is not counted again', () => {
  const live = liveOf(reduceRun(STATES.training, EVENTS.epoch))!;
  expect(live.epochs.map((figures) => figures.epoch)).toEqual([1, 2]);
  expect(countStepsDone(live)).toBe(2 * 63);
});

test('an engine that has to change is kept with the run', () => {
  const live = liveOf(reduceRun(STATES.training, EVENTS['engine-changed']))!;
  expect(live.engine).toEqual(engine);
  expect(live.engineChanges).toEqual([change]);
  expect(toRun(live, { kind: 'finished' }).engineChanges).toEqual([change]);
});

test('an epoch told twice is kept once, in its later telling', () => {
  const again = { type: 'epoch', runId, figures: someFigures(1, { valLoss: 1 }) } as const;
  expect(liveOf(reduceRun(STATES.training, again))!.epochs).toEqual([
    someFigures(1, { valLoss: 1 }),
  ]);
});

test('divergence ends a run with its place and loss', () => {
  expect(reduceRun(STATES.training, EVENTS.diverged)).toEqual({
    ...STATES.ended,
    outcome: { kind: 'diverged', at: { epoch: 2, step: 9, loss: null } },
  });
});

test('a failure keeps the epochs that were finished', () => {
  expect(reduceRun(STATES.training, EVENTS.failed)).toEqual({
    kind: 'failed',
    runId,
    config,
    live: LIVE,
    problem,
  });
});

test('asking is remembered until it is answered', () => {
  const asked = askRun(STATES.training, 'pause');
  expect(asked).toEqual({ ...STATES.training, asked: 'pause' });
  expect(reduceRun(asked, EVENTS.paused)).toEqual(STATES.paused);
  const goingOn = askRun(STATES.paused, 'go-on');
  expect(reduceRun(goingOn, EVENTS.resumed)).toEqual(STATES.training);
});

test('a stop asked for during a pause is not forgotten by a late answer', () => {
  const stopping = askRun(STATES.training, 'stop');
  expect(reduceRun(stopping, EVENTS.paused)).toEqual({ ...STATES.paused, asked: 'stop' });
  expect(askRun(stopping, 'pause')).toBe(stopping);
});

test('what cannot be asked for changes nothing', () => {
  expect(askRun(STATES.idle, 'stop')).toBe(STATES.idle);
  expect(askRun(STATES.waiting, 'pause')).toBe(STATES.waiting);
  expect(askRun(STATES.training, 'go-on')).toBe(STATES.training);
  expect(askRun(STATES.paused, 'pause')).toBe(STATES.paused);
  expect(askRun(STATES.ended, 'stop')).toBe(STATES.ended);
});

test('only a run between its start and its end is active', () => {
  const active = Object.entries(STATES).filter(([, state]) => isActive(state));
  expect(active.map(([name]) => name)).toEqual(['waiting', 'loading', 'training', 'paused']);
});

test('a finished run is tested through loading and progress to its figures', () => {
  const asked = askTest(STATES.ended);
  const events = [EVENTS.loading, EVENTS.testing, EVENTS.tested];
  expect(events.reduce(reduceRun, asked)).toEqual({
    ...STATES.ended,
    test: { kind: 'tested', figures: { loss: 1.2, accuracy: 0.6, images: 10_000 } },
  });
});

test('figures of a test that was not asked for are not shown', () => {
  expect(reduceRun(STATES.ended, EVENTS.tested)).toEqual(STATES.ended);
});

test('a test whose images could not be loaded may be tried again, one whose worker broke may not', () => {
  const failed = reduceRun(STATES.testing, EVENTS['test-failed']);
  expect(mayTest(failed)).toBe(true);
  const silent = { kind: 'silent', message: 'No sign of life.' } as const;
  const broken = reduceRun(STATES.testing, { type: 'test-failed', runId, problem: silent });
  expect(mayTest(broken)).toBe(false);
  expect(askTest(broken)).toBe(broken);
});

test('a diverged run has no weights worth testing', () => {
  expect(mayTest(reduceRun(STATES.training, EVENTS.diverged))).toBe(false);
  expect(mayTest(reduceRun(STATES.training, EVENTS.stopped))).toBe(true);
});

import { expect, test } from 'vitest';
import type { RunConfig } from '@/lib/core/experiment';
import { createTrainingClient } from './client';
import { someTimers } from './fake-timers.fixture';
import { aWorker, type FakeWorker } from './fake-worker.fixture';
import type { TrainingEvent } from './messages';

const config: RunConfig = {
  preset: 'tiny',
  images: 1_000,
  epochs: 2,
  batchSize: 64,
  optimizer: 'adam',
  learningRate: 0.001,
  schedule: { kind: 'constant' },
  seed: 1,
};

function setUp() {
  const workers: FakeWorker[] = [];
  const events: TrainingEvent[] = [];
  const timers = someTimers();
  const client = createTrainingClient({
    onEvent: (event) => events.push(event),
    createWorker() {
      workers.push(aWorker());
      return workers.at(-1)!;
    },
    timers,
  });
  return { client, workers, events, timers };
}

const started = (runId: string): TrainingEvent => ({
  type: 'started',
  runId,
  engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
  datasetHash: 'abc',
  stepsPerEpoch: 13,
});

const aStep = (runId: string, step: number, elapsedMs: number): TrainingEvent => ({
  type: 'step',
  runId,
  epoch: 1,
  step,
  loss: 2.3,
  accuracy: 0.1,
  elapsedMs,
});

const SILENT =
  'The training worker gives no sign of life any more, as happens when the graphics driver restarts or memory runs out. It was ended; start the run again.';

test('starts a worker with the first request and sends every request to it', () => {
  const { client, workers } = setUp();
  expect(workers).toHaveLength(0);
  client.probe();
  client.measure(5_000);
  client.prepare(20_000);
  client.start('a', config);
  client.pause();
  client.goOn();
  client.stop();
  expect(workers).toHaveLength(1);
  expect(workers[0]!.requests).toEqual([
    { type: 'probe' },
    { type: 'measure', images: 5_000 },
    { type: 'prepare', images: 20_000 },
    { type: 'start', runId: 'a', config },
    { type: 'pause', runId: 'a' },
    { type: 'go-on', runId: 'a' },
    { type: 'stop', runId: 'a' },
  ]);
});

test('passes on which engine a run was to be trained with', () => {
  const { client, workers } = setUp();
  const choice = { backend: 'webgl', threads: 2 } as const;
  client.probe(2);
  client.start('a', config, choice);
  expect(workers[0]!.requests).toEqual([
    { type: 'probe', threads: 2 },
    { type: 'start', runId: 'a', config, choice },
  ]);
});

test('passes on what concerns the current run and drops late events of earlier ones', () => {
  const { client, workers, events } = setUp();
  client.start('a', config);
  client.start('b', config);
  workers[0]!.say({ type: 'stopped', runId: 'a', epoch: 1, step: 3 });
  workers[0]!.say(started('b'));
  expect(events).toEqual([started('b')]);
});

test('pauses, stops and tests only what there is', () => {
  const { client, workers } = setUp();
  client.pause();
  client.stop();
  client.test();
  expect(workers).toHaveLength(0);
  client.start('a', config);
  client.test();
  workers[0]!.say({ type: 'finished', runId: 'a' });
  client.pause();
  client.test();
  expect(workers[0]!.requests.map(({ type }) => type)).toEqual(['start', 'test']);
});

test('replaces a worker that falls silent in training, and says so', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  workers[0]!.say(started('a'));
  workers[0]!.say(aStep('a', 1, 300));
  workers[0]!.say(aStep('a', 2, 600));
  timers.pass(12_000);
  expect(events.at(-1)).toEqual({
    type: 'failed',
    runId: 'a',
    problem: { kind: 'silent', message: SILENT },
  });
  expect(workers[0]!.isTerminated).toBe(true);
  client.start('b', config);
  expect(workers).toHaveLength(2);
  expect(workers[1]!.requests).toEqual([{ type: 'start', runId: 'b', config }]);
});

test('waits longer while images load and engines warm up', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  timers.pass(100_000);
  workers[0]!.say(started('a'));
  timers.pass(100_000);
  expect(events).toEqual([started('a')]);
  timers.pass(21_000);
  expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { kind: 'silent' } });
});

test('a paused or finished run may be silent for as long as it likes', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  workers[0]!.say(aStep('a', 1, 300));
  workers[0]!.say({ type: 'paused', runId: 'a' });
  timers.pass(3_600_000);
  client.goOn();
  workers[0]!.say({ type: 'resumed', runId: 'a' });
  workers[0]!.say({ type: 'finished', runId: 'a' });
  timers.pass(3_600_000);
  expect(events.map(({ type }) => type)).toEqual(['step', 'paused', 'resumed', 'finished']);
  expect(workers[0]!.isTerminated).toBe(false);
});

test('a stop out of a pause is watched again', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  workers[0]!.say(aStep('a', 1, 300));
  workers[0]!.say(aStep('a', 2, 600));
  workers[0]!.say({ type: 'paused', runId: 'a' });
  client.stop();
  timers.pass(12_000);
  expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { kind: 'silent' } });
});

test('a silent test fails as a test and leaves the run as it is', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  workers[0]!.say({ type: 'finished', runId: 'a' });
  client.test();
  timers.pass(121_000);
  expect(events.map(({ type }) => type)).toEqual(['finished', 'test-failed']);
});

test('a silent probe fails as a probe', () => {
  const { client, events, timers } = setUp();
  client.probe();
  timers.pass(121_000);
  expect(events).toEqual([{ type: 'probe-failed', problem: { kind: 'silent', message: SILENT } }]);
});

test('an answer to a probe does not end the watch over a run', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  client.probe();
  workers[0]!.say({
    type: 'probe-failed',
    problem: { kind: 'engine', message: 'none' },
  });
  timers.pass(121_000);
  expect(events.at(-1)).toMatchObject({ type: 'failed', runId: 'a' });
});

test('a worker whose script cannot be loaded becomes a sentence', () => {
  const { client, workers, events } = setUp();
  client.start('a', config);
  workers[0]!.breakDown('');
  expect(events).toEqual([
    {
      type: 'failed',
      runId: 'a',
      problem: {
        kind: 'engine',
        message:
          'The training worker broke down: its script could not be loaded. Reload the page and try again.',
      },
    },
  ]);
  expect(workers[0]!.isTerminated).toBe(true);
});

test('says nothing more once disposed of', () => {
  const { client, workers, events, timers } = setUp();
  client.start('a', config);
  client.dispose();
  workers[0]!.say({ type: 'finished', runId: 'a' });
  timers.pass(200_000);
  expect(events).toEqual([]);
  expect(workers[0]!.isTerminated).toBe(true);
  expect(timers.running).toBe(0);
});

const A_SWEEP = {
  images: 800,
  batchSize: 64,
  optimizer: 'adam' as const,
  seed: 1,
  sweep: { lowest: 1e-6, highest: 1, steps: 100 },
};
const sweepSteps = (sweepId: string, step: number, elapsedMs: number): TrainingEvent => ({
  type: 'sweep-steps',
  sweepId,
  step,
  losses: [{ rate: 0.001, loss: 2.3 }],
  elapsedMs,
});

test('sweeps while nothing else goes on, and passes on what concerns the latest sweep', () => {
  const { client, workers, events } = setUp();
  client.sweep('w', A_SWEEP);
  client.sweep('again', A_SWEEP);
  client.stopSweep();
  workers[0]!.say({ type: 'sweep-ended', sweepId: 'w', ending: 'stopped' });
  client.stopSweep();
  client.sweep('x', A_SWEEP);
  workers[0]!.say(sweepSteps('w', 9, 900));
  expect(workers[0]!.requests).toEqual([
    { type: 'sweep', sweepId: 'w', test: A_SWEEP },
    { type: 'stop-sweep', sweepId: 'w' },
    { type: 'sweep', sweepId: 'x', test: A_SWEEP },
  ]);
  expect(events).toEqual([{ type: 'sweep-ended', sweepId: 'w', ending: 'stopped' }]);
});

test('sweeps neither during a run nor during its test', () => {
  const { client, workers } = setUp();
  client.start('a', config);
  client.sweep('w', A_SWEEP);
  workers[0]!.say({ type: 'finished', runId: 'a' });
  client.test();
  client.sweep('w', A_SWEEP);
  expect(workers[0]!.requests.map(({ type }) => type)).toEqual(['start', 'test']);
});

test('a sweep that falls silent is given up after its own pace', () => {
  const { client, workers, events, timers } = setUp();
  client.sweep('w', A_SWEEP);
  workers[0]!.say(sweepSteps('w', 1, 0));
  workers[0]!.say(sweepSteps('w', 2, 1_000));
  timers.pass(19_000);
  expect(workers[0]!.isTerminated).toBe(false);
  timers.pass(2_000);
  expect(workers[0]!.isTerminated).toBe(true);
  expect(events.at(-1)).toMatchObject({
    type: 'sweep-failed',
    sweepId: 'w',
    problem: { kind: 'silent' },
  });
});

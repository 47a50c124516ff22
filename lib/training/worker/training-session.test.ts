import { expect, test } from 'vitest';
import type { Dataset } from './dataset/dataset';
import { DATASET, ofType, PROBED, setUp } from './fake-session.fixture';
import { aConfig } from './fake-training.fixture';
import { TrainingFailure } from './training-failure';

test('loads, says with what it trains, trains and finishes', async () => {
  const { session, events } = setUp();
  await session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  expect(events[0]).toMatchObject({ type: 'loading', runId: 'a', loadedBytes: 10, totalBytes: 10 });
  expect(events[1]).toEqual({
    type: 'started',
    runId: 'a',
    engine: PROBED.engine,
    datasetHash: 'abc',
    stepsPerEpoch: 3,
  });
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
});

test('tests a finished run on all 10,000 test images', async () => {
  const { session, events, trainers } = setUp(
    {},
    { onEvaluate: () => ({ loss: 1.5, correct: 20 }) },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig({ batchSize: 64 }) });
  await session.handle({ type: 'test', runId: 'a' });
  expect(events.at(-1)).toEqual({
    type: 'tested',
    runId: 'a',
    // 157 batches with 20 right ones each.
    figures: { loss: 1.5, accuracy: 0.314, images: 10_000 },
  });
  expect(ofType(events, 'testing')[0]).toMatchObject({ images: 64, totalImages: 10_000 });
  expect(trainers[0]!.isDisposed).toBe(false);
});

test('tests a stopped run too', async () => {
  const { session, events } = setUp(
    {},
    { onStep: (step) => void (step === 2 && session.handle({ type: 'stop', runId: 'a' })) },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  expect(events.at(-1)).toEqual({ type: 'stopped', runId: 'a', epoch: 1, step: 2 });
  await session.handle({ type: 'test', runId: 'a' });
  expect(events.at(-1)).toMatchObject({ type: 'tested', runId: 'a' });
});

test('a diverged run leaves nothing to test and frees its memory', async () => {
  const { session, events, trainers } = setUp({}, { onStep: () => ({ loss: Number.NaN }) });
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  expect(trainers[0]!.isDisposed).toBe(true);
  await session.handle({ type: 'test', runId: 'a' });
  expect(events.at(-1)).toEqual({
    type: 'test-failed',
    runId: 'a',
    problem: {
      kind: 'engine',
      message: 'The weights of this run are no longer in memory. Train again, then test.',
    },
  });
});

test('pauses and goes on by message', async () => {
  const { session, events } = setUp(
    {},
    { onStep: (step) => void (step === 2 && session.handle({ type: 'pause', runId: 'a' })) },
  );
  const ended = session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  while (ofType(events, 'paused').length === 0)
    await new Promise((resolve) => setImmediate(resolve));
  expect(ofType(events, 'step')).toHaveLength(2);
  await session.handle({ type: 'go-on', runId: 'a' });
  await ended;
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
});

test('ignores late messages for another run', async () => {
  const { session, events } = setUp(
    {},
    {
      onStep(step) {
        if (step !== 2) return;
        void session.handle({ type: 'stop', runId: 'earlier' });
        void session.handle({ type: 'pause', runId: 'earlier' });
      },
    },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
  expect(ofType(events, 'paused')).toEqual([]);
});

test('a new run stops the one before and frees it before it begins', async () => {
  const wasFree: boolean[] = [];
  const { session, events, trainers } = setUp(
    {},
    {
      onStep(step) {
        if (trainers.length === 1 && step === 2) {
          void session.handle({ type: 'start', runId: 'b', config: aConfig({ epochs: 1 }) });
        }
        if (trainers.length === 2) wasFree.push(trainers[0]!.isDisposed);
      },
    },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  // Worked off after everything that was asked before.
  await session.handle({ type: 'test', runId: 'b' });
  const ends = events.filter(({ type }) => type === 'stopped' || type === 'finished');
  expect(ends).toEqual([
    { type: 'stopped', runId: 'a', epoch: 1, step: 2 },
    { type: 'finished', runId: 'b' },
  ]);
  expect(wasFree).toEqual([true, true, true]);
});

test('a new run cuts the test of the one before short', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onEvaluate() {
        if (trainers.length === 1 && trainers[0]!.evaluations.length === 5) {
          void session.handle({ type: 'start', runId: 'b', config: aConfig() });
        }
      },
    },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  await session.handle({ type: 'test', runId: 'a' });
  await session.handle({ type: 'test', runId: 'b' });
  expect(trainers[0]!.evaluations).toHaveLength(5);
  expect(ofType(events, 'tested').map(({ runId }) => runId)).toEqual(['b']);
  expect(ofType(events, 'test-failed')).toEqual([]);
});

test('a stop while the images load ends the run before its first step', async () => {
  const dataset: Dataset = {
    ...DATASET,
    load: (_split, _images, _onProgress, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  };
  const { session, events, trainers } = setUp({ dataset });
  const ended = session.handle({ type: 'start', runId: 'a', config: aConfig() });
  await new Promise((resolve) => setImmediate(resolve));
  await session.handle({ type: 'stop', runId: 'a' });
  await ended;
  expect(events).toEqual([{ type: 'stopped', runId: 'a', epoch: 1, step: 0 }]);
  expect(trainers).toEqual([]);
});

test('a failure of the images keeps its own sentence', async () => {
  const dataset: Dataset = {
    ...DATASET,
    load: () => Promise.reject(new TrainingFailure('dataset', 'train-03 is damaged.')),
  };
  const { session, events } = setUp({ dataset });
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  expect(events).toEqual([
    { type: 'failed', runId: 'a', problem: { kind: 'dataset', message: 'train-03 is damaged.' } },
  ]);
});

test('an exception in a step becomes a sentence and frees the memory', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onStep(step) {
        if (step === 3) throw new Error('out of memory');
      },
    },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  expect(events.at(-1)).toEqual({
    type: 'failed',
    runId: 'a',
    problem: {
      kind: 'engine',
      message:
        'Something failed in the training worker while training: out of memory. Start it again; if it fails the same way, reload the page.',
    },
  });
  expect(trainers[0]!.isDisposed).toBe(true);
});

test('asks the device once, and again only after a failure', async () => {
  const { session, events, probes } = setUp();
  await session.handle({ type: 'probe' });
  await session.handle({ type: 'start', runId: 'a', config: aConfig() });
  await session.handle({ type: 'probe' });
  expect(probes()).toBe(1);
  expect(ofType(events, 'probed').map(({ result }) => result.stepMs)).toEqual([100, 100]);

  let tries = 0;
  const failing = setUp({
    async probe() {
      if (++tries === 1) throw new TrainingFailure('unsupported', 'No SIMD here.');
      return PROBED;
    },
  });
  await failing.session.handle({ type: 'probe' });
  await failing.session.handle({ type: 'probe' });
  expect(failing.events).toEqual([
    { type: 'probe-failed', problem: { kind: 'unsupported', message: 'No SIMD here.' } },
    { type: 'probed', result: PROBED },
  ]);
});

test('says how many bytes a preset loads and how many are kept', async () => {
  const { session, events } = setUp();
  await session.handle({ type: 'measure', images: 5_000 });
  expect(events).toEqual([
    { type: 'measured', images: 5_000, totalBytes: 8_375_000, keptBytes: 1_675_000 },
  ]);
});

test('prepares kept images after the engines were measured, and gives way to a run', async () => {
  const told: string[] = [];
  const dataset: Dataset = {
    ...DATASET,
    prepare: (split, images, signal) =>
      new Promise((_resolve, reject) => {
        told.push(`${split} ${images}`);
        signal.addEventListener('abort', () => {
          told.push('gave way');
          reject(signal.reason);
        });
      }),
  };
  const { session, events, probes } = setUp({ dataset });
  await session.handle({ type: 'probe' });
  const prepared = session.handle({ type: 'prepare', images: 20_000 });
  await new Promise((resolve) => setImmediate(resolve));
  expect([probes(), ...told]).toEqual([1, 'train 20000']);
  await session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  await prepared;
  expect(told).toEqual(['train 20000', 'gave way']);
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
});

test('says nothing when images cannot be prepared: the run will', async () => {
  const dataset: Dataset = { ...DATASET, prepare: () => Promise.reject(new Error('offline')) };
  const { session, events } = setUp({ dataset });
  await session.handle({ type: 'prepare', images: 20_000 });
  expect(events).toEqual([]);
});

import { expect, test } from 'vitest';
import type { RangeTest } from '@/lib/core/experiment';
import type { TrainingEvent } from '../messages';
import { ofType, PROBED, setUp } from './fake-session.fixture';
import { aConfig } from './fake-training.fixture';

function aSweep(changes: Partial<RangeTest['sweep']> = {}): RangeTest {
  const sweep = { lowest: 0.001, highest: 1, steps: 4, ...changes };
  return { images: 12, batchSize: 5, optimizer: 'adam', seed: 1, sweep };
}

const lossesOf = (events: readonly TrainingEvent[]) =>
  ofType(events, 'sweep-steps').flatMap(({ losses }) => losses);

test('sweeps the rate in equal factors, a batch each, on weights of its own', async () => {
  const { session, events, trainers } = setUp({}, { onStep: (step) => ({ loss: 3 - step / 2 }) });
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep() });
  expect(events[0]).toMatchObject({ type: 'sweep-loading', sweepId: 'w', loadedBytes: 10 });
  expect(events[1]).toEqual({ type: 'sweep-started', sweepId: 'w', engine: PROBED.engine });
  expect(events.at(-1)).toEqual({ type: 'sweep-ended', sweepId: 'w', ending: 'finished' });
  expect(lossesOf(events)).toEqual([
    { rate: 0.001, loss: 2.5 },
    { rate: expect.closeTo(0.01, 12), loss: 2 },
    { rate: expect.closeTo(0.1, 12), loss: 1.5 },
    { rate: 1, loss: 1 },
  ]);
  expect(trainers[0]!.rates.map(({ beforeStep }) => beforeStep)).toEqual([1, 2, 3, 4]);
  expect(trainers[0]!.isDisposed).toBe(true);
});

test('goes over a small number of images again, in another order', async () => {
  const { session, trainers } = setUp();
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep({ steps: 6 }) });
  const { steps } = trainers[0]!;
  expect(steps.map(({ length }) => length)).toEqual([5, 5, 2, 5, 5, 2]);
  const everyImage = Array.from({ length: 12 }, (_, image) => image);
  expect(steps.slice(0, 3).flat().sort(byNumber)).toEqual(everyImage);
  expect(steps.slice(3).flat().sort(byNumber)).toEqual(everyImage);
  expect(steps.slice(0, 3)).not.toEqual(steps.slice(3));
});

test('begins like a run with the same seed', async () => {
  const sweeping = setUp();
  await sweeping.session.handle({ type: 'sweep', sweepId: 'w', test: aSweep({ steps: 3 }) });
  const training = setUp();
  await training.session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  expect(sweeping.trainers[0]!.steps).toEqual(training.trainers[0]!.steps);
});

test('ends where the loss is beyond hope, and says the step that showed it', async () => {
  const { session, events } = setUp({}, { onStep: (step) => ({ loss: step < 3 ? 2 : Infinity }) });
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep({ steps: 50 }) });
  expect(lossesOf(events).map(({ loss }) => loss)).toEqual([2, 2, Infinity]);
  expect(events.at(-1)).toEqual({ type: 'sweep-ended', sweepId: 'w', ending: 'diverged' });
});

test('stops when asked, with the steps so far, and not for another range test', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onStep(step) {
        if (step === 2) void session.handle({ type: 'stop-sweep', sweepId: 'earlier' });
        if (step === 3) void session.handle({ type: 'stop-sweep', sweepId: 'w' });
      },
    },
  );
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep({ steps: 50 }) });
  expect(lossesOf(events)).toHaveLength(3);
  expect(events.at(-1)).toEqual({ type: 'sweep-ended', sweepId: 'w', ending: 'stopped' });
  expect(trainers[0]!.isDisposed).toBe(true);
});

test('stops while the images are loading', async () => {
  const { session, events, trainers } = setUp();
  const ended = session.handle({ type: 'sweep', sweepId: 'w', test: aSweep() });
  await session.handle({ type: 'stop-sweep', sweepId: 'w' });
  await ended;
  expect(events).toEqual([{ type: 'sweep-ended', sweepId: 'w', ending: 'stopped' }]);
  expect(trainers).toEqual([]);
});

test('leaves the weights of a finished run as they are, so that it can still be tested', async () => {
  const { session, events, trainers } = setUp();
  const config = aConfig({ epochs: 1 });
  await session.handle({ type: 'start', runId: 'a', config });
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep() });
  expect(trainers.map(({ isDisposed }) => isDisposed)).toEqual([false, true]);
  expect(trainers[0]!.steps).toHaveLength(3);
  await session.handle({ type: 'test', runId: 'a' });
  expect(events.at(-1)).toMatchObject({ type: 'tested', runId: 'a' });
});

test('refuses during a run, which goes on', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onStep(step) {
        if (trainers.length > 1 || step !== 2) return;
        void session.handle({ type: 'sweep', sweepId: 'w', test: aSweep() });
      },
    },
  );
  await session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  expect(ofType(events, 'sweep-failed').map(({ problem }) => problem.message)).toEqual([
    'A run is going on. Stop it or wait for its end, then start the range test again.',
  ]);
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
  expect(trainers).toHaveLength(1);
  await session.handle({ type: 'sweep', sweepId: 'x', test: aSweep() });
  expect(events.at(-1)).toMatchObject({ type: 'sweep-ended', sweepId: 'x' });
});

test('a run that starts ends a range test first', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onStep(step) {
        if (trainers.length > 1 || step !== 2) return;
        void session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
      },
    },
  );
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep({ steps: 50 }) });
  await session.handle({ type: 'test', runId: 'a' });
  expect(ofType(events, 'sweep-ended')).toEqual([
    { type: 'sweep-ended', sweepId: 'w', ending: 'stopped' },
  ]);
  expect(ofType(events, 'finished')).toHaveLength(1);
});

test('an engine that fails is a sentence, and its memory is freed', async () => {
  const { session, events, trainers } = setUp(
    {},
    {
      onStep() {
        throw new Error('out of memory');
      },
    },
  );
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep() });
  expect(ofType(events, 'sweep-failed').map(({ problem }) => problem.message)).toEqual([
    'Something failed in the training worker while sweeping the rate: out of memory. Start it again; if it fails the same way, reload the page.',
  ]);
  expect(trainers[0]!.isDisposed).toBe(true);
});

test('sweeps on the engine that was chosen', async () => {
  const webgl = { ...PROBED.engine, backend: 'webgl' } as const;
  const timing = { engine: webgl, stepMs: 300, evaluateMsPer1000: 900 };
  const candidates = [{ backend: 'webgl', device: null, timing, note: 'Slower.' } as const];
  const { session, events } = setUp({ probe: async () => ({ ...PROBED, candidates }) });
  const choice = { backend: 'webgl', threads: 2 } as const;
  await session.handle({ type: 'sweep', sweepId: 'w', test: aSweep(), choice });
  expect(ofType(events, 'sweep-started').map(({ engine }) => engine.backend)).toEqual(['webgl']);
});

function byNumber(a: number, b: number): number {
  return a - b;
}

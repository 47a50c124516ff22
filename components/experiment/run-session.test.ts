import { expect, test } from 'vitest';
import type { Run } from '@/lib/core/experiment';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { TrainingEvent } from '@/lib/training/messages';
import { createRunSession } from './run-session';

const { config, engine } = aRun();

/** A session on a client that only writes down what it is asked, and events sent by hand. */
function setUp() {
  const asked: string[] = [];
  const recorded: Run[] = [];
  const tested: string[] = [];
  let send: (event: TrainingEvent) => void = () => {};
  const session = createRunSession({
    createClient(onEvent) {
      send = onEvent;
      const note = (text: string) => () => void asked.push(text);
      return {
        probe: (threads) => void asked.push(threads ? `probe ${threads}` : 'probe'),
        measure: (images) => void asked.push(`measure ${images}`),
        prepare: (images) => void asked.push(`prepare ${images}`),
        start: (runId, _config, choice) =>
          void asked.push(`start ${runId}${choice?.backend ? ` on ${choice.backend}` : ''}`),
        resume: (runId) => void asked.push(`resume ${runId}`),
        pause: note('pause'),
        goOn: note('go-on'),
        stop: note('stop'),
        test: note('test'),
        sweep: (sweepId, _test, choice) =>
          void asked.push(`sweep ${sweepId}${choice?.backend ? ` on ${choice.backend}` : ''}`),
        stopSweep: note('stop-sweep'),
        dispose: note('dispose'),
      };
    },
    onEnded: (run) => recorded.push(run),
    onTested: (runId) => tested.push(runId),
  });
  return { session, asked, recorded, tested, send: (event: TrainingEvent) => send(event) };
}

const STARTED = {
  type: 'started',
  runId: 'a',
  engine,
  datasetHash: 'abc',
  stepsPerEpoch: 63,
} as const;
const TESTED = {
  type: 'tested',
  runId: 'a',
  figures: { loss: 1, accuracy: 0.6, images: 10_000 },
} as const;

test('no worker is made before something is asked of it', () => {
  const { session, asked } = setUp();
  session.close();
  expect(asked).toEqual([]);
});

test('a finished run is recorded once, with its epochs', () => {
  const { session, recorded, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send({ type: 'epoch', runId: 'a', figures: someFigures(1) });
  send({ type: 'finished', runId: 'a' });
  send({ type: 'finished', runId: 'a' });
  send({ type: 'stopped', runId: 'a', epoch: 1, step: 1 });
  expect(recorded).toEqual([
    {
      runId: 'a',
      config,
      engine,
      datasetHash: 'abc',
      epochs: [someFigures(1)],
      outcome: { kind: 'finished' },
    },
  ]);
});

test('stopped and diverged runs are recorded, failed and withdrawn ones are not', () => {
  const { session, recorded, send } = setUp();
  const problem = { kind: 'engine', message: 'Out of memory.' } as const;
  session.start('a', config);
  send({ type: 'stopped', runId: 'a', epoch: 1, step: 0 });
  session.start('b', config);
  send({ ...STARTED, runId: 'b' });
  send({ type: 'failed', runId: 'b', problem });
  session.start('c', config);
  send({ ...STARTED, runId: 'c' });
  send({ type: 'stopped', runId: 'c', epoch: 1, step: 5 });
  session.start('d', config);
  send({ ...STARTED, runId: 'd' });
  send({ type: 'diverged', runId: 'd', at: { epoch: 1, step: 9, loss: null } });
  expect(recorded.map((run) => [run.runId, run.outcome.kind])).toEqual([
    ['c', 'stopped'],
    ['d', 'diverged'],
  ]);
});

test('figures on the test images are recorded once', () => {
  const { session, asked, tested, send } = setUp();
  session.start('a', config);
  send(STARTED);
  session.test();
  expect(asked).not.toContain('test');
  send({ type: 'finished', runId: 'a' });
  session.test();
  session.test();
  send(TESTED);
  send(TESTED);
  expect(asked.filter((request) => request === 'test')).toHaveLength(1);
  expect(tested).toEqual(['a']);
});

test('a second start during a run is not sent', () => {
  const { session, asked } = setUp();
  session.start('a', config);
  session.start('b', config);
  expect(asked).toEqual(['probe', 'start a']);
});

test('pause, go on and stop reach the worker only when they make sense', () => {
  const { session, asked, send } = setUp();
  session.pause();
  session.start('a', config);
  session.pause();
  send(STARTED);
  session.goOn();
  session.pause();
  send({ type: 'paused', runId: 'a' });
  session.goOn();
  send({ type: 'resumed', runId: 'a' });
  session.stop();
  session.stop();
  expect(asked).toEqual(['probe', 'start a', 'pause', 'go-on', 'stop']);
});

test('leaving in the middle of a run records it as stopped where it stood', () => {
  const { session, asked, recorded, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send({ type: 'epoch', runId: 'a', figures: someFigures(1) });
  send({ type: 'step', runId: 'a', epoch: 2, step: 7, loss: 1, accuracy: 0.5, elapsedMs: 9 });
  session.close();
  expect(recorded.map((run) => run.outcome)).toEqual([{ kind: 'stopped', epoch: 2, step: 7 }]);
  expect(asked.at(-1)).toBe('dispose');
  expect(session.getState().run.kind).toBe('idle');
});

test('a device is timed once, and again only after a failure', () => {
  const { session, asked, send } = setUp();
  session.probe();
  session.probe();
  send({ type: 'probe-failed', problem: { kind: 'engine', message: 'No engine.' } });
  session.probe();
  send({
    type: 'probed',
    result: { engine, stepMs: 200, evaluateMsPer1000: 900, candidates: [], mostThreads: 1 },
  });
  session.probe();
  expect(asked).toEqual(['probe', 'probe']);
});

test('another number of threads is timed anew, and what was measured stays in view', () => {
  const { session, asked, send } = setUp();
  const result = { engine, stepMs: 200, evaluateMsPer1000: 900, candidates: [], mostThreads: 4 };
  session.probe();
  send({ type: 'probed', result });
  session.probe(2);
  expect(session.getState().device.probe).toEqual({ kind: 'probed', result });
  send({ type: 'probed', result: { ...result, stepMs: 350 } });
  expect(session.getState().device.probe).toMatchObject({ result: { stepMs: 350 } });
  session.probe(2);
  expect(asked).toEqual(['probe', 'probe 2']);
});

test('a run starts on the engine that was chosen', () => {
  const { session, asked } = setUp();
  session.start('a', config, { backend: 'webgl', threads: 2 });
  expect(asked).toEqual(['probe 2', 'start a on webgl']);
});

const A_SWEEP = {
  images: 800,
  batchSize: 64,
  optimizer: 'adam' as const,
  seed: 1,
  sweep: { lowest: 1e-6, highest: 1, steps: 100 },
};

test('a range test keeps out runs and tests, and they keep it out', () => {
  const { session, asked, send } = setUp();
  session.start('a', config);
  session.sweep('v', A_SWEEP);
  send(STARTED);
  send({ type: 'finished', runId: 'a' });
  session.sweep('w', A_SWEEP, { backend: 'webgl', threads: null });
  session.sweep('x', A_SWEEP);
  session.start('b', config);
  session.test();
  session.stopSweep();
  session.stopSweep();
  send({ type: 'sweep-ended', sweepId: 'w', ending: 'stopped' });
  session.test();
  session.sweep('y', A_SWEEP);
  expect(asked).toEqual(['probe', 'start a', 'sweep w on webgl', 'stop-sweep', 'test']);
});

test('a range test is not recorded, and is gone with its lab', () => {
  const { session, recorded, send } = setUp();
  session.sweep('w', A_SWEEP);
  send({ type: 'sweep-started', sweepId: 'w', engine });
  send({
    type: 'sweep-steps',
    sweepId: 'w',
    step: 1,
    losses: [{ rate: 1e-6, loss: 2.3 }],
    elapsedMs: 9,
  });
  send({ type: 'sweep-ended', sweepId: 'w', ending: 'finished' });
  expect(session.getState().sweep.kind).toBe('ended');
  session.close();
  expect(session.getState().sweep.kind).toBe('idle');
  expect(recorded).toEqual([]);
});

test('sizes are asked for again once a run has loaded its images', () => {
  const { session, asked, send } = setUp();
  session.measure([5000]);
  send({ type: 'measured', images: 5000, totalBytes: 8, keptBytes: 0 });
  session.start('a', config);
  send(STARTED);
  expect(asked).toEqual(['measure 5000', 'probe', 'start a', 'measure 5000']);
});

test('listeners hear of changes, and not of events that change nothing', () => {
  const { session, send } = setUp();
  let heard = 0;
  const end = session.subscribe(() => heard++);
  session.start('a', config);
  send({ ...STARTED, runId: 'other' });
  // The device is timed, then the run waits.
  expect(heard).toBe(2);
  end();
  send(STARTED);
  expect(heard).toBe(2);
});

test('images are prepared while nothing goes on, and never beside a run', () => {
  const { session, asked, send } = setUp();
  session.prepare(5_000);
  session.start('a', config);
  session.prepare(20_000);
  send(STARTED);
  session.prepare(20_000);
  send({ type: 'finished', runId: 'a' });
  session.prepare(20_000);
  expect(asked).toEqual(['prepare 5000', 'probe', 'start a', 'prepare 20000']);
});

import { expect, test } from 'vitest';
import { ANY_ENGINE, type Run } from '@/lib/core/experiment';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { TrainingEvent } from '@/lib/training/messages';
import { createRunSession, type RunSessionOptions } from '../run-session';
import { liveOf } from '../run-state';

const { config, engine } = aRun();
const STARTED = {
  type: 'started',
  runId: 'a',
  engine,
  datasetHash: 'abc',
  stepsPerEpoch: 63,
} as const;

/** A session on a client that only writes down what it is asked of a run, and events sent by hand. */
function setUp(changes: Partial<RunSessionOptions> = {}) {
  const asked: string[] = [];
  const recorded: Run[] = [];
  let send: (event: TrainingEvent) => void = () => {};
  const note = (text: string) => () => void asked.push(text);
  const nothing = () => {};
  const session = createRunSession({
    createClient(onEvent) {
      send = onEvent;
      return {
        probe: note('probe'),
        measure: nothing,
        prepare: nothing,
        start: (runId) => void asked.push(`start ${runId}`),
        resume: (runId) => void asked.push(`resume ${runId}`),
        pause: note('pause'),
        goOn: nothing,
        stop: nothing,
        test: nothing,
        sweep: nothing,
        stopSweep: nothing,
        dispose: note('dispose'),
      };
    },
    onEnded: (run) => recorded.push(run),
    onTested: nothing,
    ...changes,
  });
  return { session, asked, recorded, send: (event: TrainingEvent) => send(event) };
}

const KEPT = { type: 'kept', runId: 'a', epoch: 2, step: 0, note: null } as const;
const SILENT = {
  type: 'failed',
  runId: 'a',
  problem: { kind: 'silent', message: 'No sign of life.' },
} as const;

test('leaving in the middle of a run that is kept records nothing: it is offered again', () => {
  const { session, recorded, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send(KEPT);
  session.close();
  expect(recorded).toEqual([]);
});

test('a lost worker is replaced twice within an epoch, then the run has failed', () => {
  const { session, asked, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send(KEPT);
  send({ type: 'step', runId: 'a', epoch: 2, step: 7, loss: 1, accuracy: 0.5, elapsedMs: 9 });
  send(SILENT);
  send(SILENT);
  expect(session.getState().run).toMatchObject({
    kind: 'training',
    live: {
      survival: {
        notes: [
          'In epoch 2, after step 7, the training worker gave no sign of life any more. Another one took its place and went on from the checkpoint after epoch 1.',
          expect.any(String),
        ],
      },
    },
  });
  send(SILENT);
  expect(session.getState().run.kind).toBe('failed');
  expect(asked).toEqual(['probe', 'start a', 'dispose', 'resume a', 'dispose', 'resume a']);
});

test('a run whose worker is lost while it is paused is paused again', () => {
  const { session, asked, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send(KEPT);
  send({ type: 'paused', runId: 'a' });
  send(SILENT);
  expect(asked.slice(-3)).toEqual(['dispose', 'resume a', 'pause']);
});

test('a lost worker of a run that was not kept, or that loads, is not replaced', () => {
  const { session, asked, send } = setUp();
  session.start('a', config);
  send(STARTED);
  send(SILENT);
  expect(session.getState().run.kind).toBe('failed');
  expect(asked).not.toContain('resume a');
});

const REQUEST = {
  runId: 'a',
  config,
  choice: ANY_ENGINE,
  mayChange: false,
  recipe: { optimizer: 'adam' as const },
};

test('an interrupted run goes on with its epochs and is recorded once, as one run', async () => {
  const { session, asked, recorded, send } = setUp();
  expect(await session.resume(REQUEST)).toBe(true);
  const place = { epoch: 2, step: 5, loss: 1, accuracy: 0.5, elapsedMs: 900 };
  const from = { epochs: [someFigures(1)], engineChanges: [], place, note: null };
  send({ ...STARTED, from });
  expect(liveOf(session.getState().run)?.step).toEqual(place);
  send({ type: 'epoch', runId: 'a', figures: someFigures(2) });
  send({ type: 'finished', runId: 'a' });
  expect(asked).toEqual(['probe', 'resume a']);
  expect(recorded.map(({ runId, epochs }) => [runId, epochs.length])).toEqual([['a', 2]]);
});

test('a run that another tab trains is left to it', async () => {
  const { session, asked } = setUp({ claim: async () => null });
  expect(await session.resume(REQUEST)).toBe(false);
  expect(asked).toEqual([]);
});

test('a run is free for other tabs once it has ended', async () => {
  const freed: string[] = [];
  const { session, send } = setUp({ claim: async (runId) => () => void freed.push(runId) });
  session.start('a', config);
  await Promise.resolve();
  send(STARTED);
  expect(freed).toEqual([]);
  send({ type: 'finished', runId: 'a' });
  expect(freed).toEqual(['a']);
});

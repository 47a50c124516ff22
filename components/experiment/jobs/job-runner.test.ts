import { expect, test } from 'vitest';
import { ANY_ENGINE, type RunOutcome } from '@/lib/core/experiment';
import { aRun } from '@/lib/core/experiment/experiment.fixture';
import { NO_LAB, type RunSession } from '../run-session';
import { beginRun, type RunState } from '../run-state';
import { createJobRunner } from './job-runner';

const { config, engine } = aRun();
const planned = ['a', 'b', 'c'].map((runId) => ({ runId, config }));

/** A session that starts runs and never ends them by itself. */
function setUp() {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  let run: RunState = NO_LAB.run;
  const setRun = (next: RunState): void => {
    run = next;
    for (const listener of listeners) listener();
  };
  const nothing = (): void => {};
  const session: RunSession = {
    getState: () => ({ ...NO_LAB, run }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(runId) {
      asked.push(`start ${runId}`);
      setRun(beginRun(runId, config));
    },
    stop: () => void asked.push('stop'),
    probe: nothing,
    measure: nothing,
    prepare: nothing,
    pause: nothing,
    goOn: nothing,
    test: nothing,
    resume: () => Promise.resolve(false),
    sweep: nothing,
    stopSweep: nothing,
    close: nothing,
  };
  const end = async (runId: string, outcome: RunOutcome): Promise<void> => {
    const begun = { runId, config, engine, datasetHash: 'abc', stepsPerEpoch: 63 };
    const live = { ...begun, engineChanges: [], epochs: [], step: null, validating: null };
    setRun({ kind: 'ended', live, outcome, test: { kind: 'none' } });
    await Promise.resolve();
  };
  return { runner: createJobRunner(session), session, asked, setRun, end };
}

const FINISHED: RunOutcome = { kind: 'finished' };

test('runs are started one after the other, past one that diverged', async () => {
  const { runner, asked, end } = setUp();
  runner.start('sweep', planned, ANY_ENGINE);
  expect(asked).toEqual(['start a']);
  await end('a', { kind: 'diverged', at: { epoch: 1, step: 2, loss: null } });
  expect(asked).toEqual(['start a', 'start b']);
  await end('b', FINISHED);
  await end('c', FINISHED);
  expect(asked).toEqual(['start a', 'start b', 'start c']);
  expect(runner.getJob()?.outcomes).toEqual(['diverged', 'finished', 'finished']);
});

test('stopping a job stops its run and starts no other', async () => {
  const { runner, asked, end } = setUp();
  runner.start('sweep', planned, ANY_ENGINE);
  runner.stop();
  await end('a', { kind: 'stopped', epoch: 1, step: 4 });
  expect(asked).toEqual(['start a', 'stop']);
  expect(runner.getJob()).toMatchObject({ isStopped: true, outcomes: ['stopped'] });
});

test('a run that failed ends the job, and a later run by hand is none of it', async () => {
  const { runner, asked, session, setRun, end } = setUp();
  runner.start('luck-check', planned, ANY_ENGINE);
  const problem = { kind: 'dataset', message: 'No network.' } as const;
  setRun({ kind: 'failed', runId: 'a', config, live: null, problem });
  await Promise.resolve();
  session.start('by-hand', config);
  await end('by-hand', FINISHED);
  expect(asked).toEqual(['start a', 'start by-hand']);
  expect(runner.getJob()?.outcomes).toEqual(['failed']);
});

test('no job begins while a run is going on', () => {
  const { runner, asked, session } = setUp();
  session.start('by-hand', config);
  runner.start('sweep', planned, ANY_ENGINE);
  expect(asked).toEqual(['start by-hand']);
  expect(runner.getJob()).toBeNull();
});

/**
 * What a training worker does with its requests. One run at a time: a new one stops and frees the
 * one before; a finished or stopped run keeps its weights for the test, also through a range test,
 * which has weights of its own. Nothing here rejects.
 */
import { ANY_ENGINE, type EngineChoice, type RangeTest } from '@/lib/core/experiment';
import type { ProbeResult, TrainingRequest } from '../messages';
import { selectEngine } from './engine/choose-engine';
import { createRunControl } from './run-control';
import { runRangeTest, type CurrentSweep } from './run-range-test';
import { releaseRun, type AskedEngine, type CurrentRun, type SessionParts } from './session-parts';
import { testRun } from './test-run';
import { trainRun, type RunRequest } from './train-run';
import { toProblem } from './training-failure';

export interface TrainingSession {
  /** Resolves when the request has been worked off. Requests about another run than the current one do nothing. */
  handle(request: TrainingRequest): Promise<void>;
}

export function createTrainingSession(parts: SessionParts): TrainingSession {
  const { emit, dataset, letMessagesIn } = parts;
  let current: CurrentRun | null = null;
  let testing: AbortController | null = null;
  let sweeping: CurrentSweep | null = null;
  let preparing: AbortController | null = null;
  let runsUnderWay = 0;
  /** Fewer threads make another pace, so a measurement holds for one number of them. */
  let probed: { threads: number | null; result: ProbeResult } | null = null;

  /** Probing, training and testing share one engine, so each waits for those before it. */
  let lastWork: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    lastWork = lastWork.then(work);
    return lastWork;
  };

  const measureEngines = async (threads: number | null): Promise<ProbeResult> => {
    if (probed?.threads !== threads) probed = { threads, result: await parts.probe(threads) };
    return probed.result;
  };

  const findEngine = async (choice: EngineChoice = ANY_ENGINE): Promise<AskedEngine> => ({
    engine: selectEngine(await measureEngines(choice.threads), choice),
    threads: choice.threads,
  });

  const probe = async (threads: number | null = null): Promise<void> => {
    try {
      emit({ type: 'probed', result: await measureEngines(threads) });
    } catch (error) {
      emit({ type: 'probe-failed', problem: toProblem(error, 'looking for an engine') });
    }
  };

  const measure = async (images: number): Promise<void> => {
    try {
      const bytes = await dataset.measure('train', images, new AbortController().signal);
      emit({ type: 'measured', images, ...bytes });
    } catch (error) {
      const problem = toProblem(error, 'asking for the size of the images');
      emit({ type: 'measure-failed', images, problem });
    }
  };

  /** After a measurement of the engines, which it would slow down. */
  const prepare = (images: number): Promise<void> => {
    preparing?.abort();
    const mine = new AbortController();
    preparing = mine;
    return enqueue(() =>
      // Whatever hinders it hinders the run too, which then says so.
      dataset.prepare('train', images, mine.signal).catch(() => {}),
    );
  };

  const start = (begin: RunRequest): Promise<void> => {
    const previous = current;
    const run: CurrentRun = {
      runId: begin.runId,
      control: createRunControl(letMessagesIn),
      trainer: null,
      isTestable: false,
    };
    current = run;
    previous?.control.stop();
    testing?.abort();
    preparing?.abort();
    sweeping?.control.stop();
    runsUnderWay++;
    return enqueue(async () => {
      if (previous) releaseRun(previous);
      await trainRun(run, begin, parts, findEngine);
      runsUnderWay--;
    });
  };

  const sweep = async (
    sweepId: string,
    asked: RangeTest,
    choice: EngineChoice = ANY_ENGINE,
  ): Promise<void> => {
    if (runsUnderWay > 0) {
      const message =
        'A run is going on. Stop it or wait for its end, then start the range test again.';
      emit({ type: 'sweep-failed', sweepId, problem: { kind: 'engine', message } });
      return;
    }
    sweeping?.control.stop();
    preparing?.abort();
    const mine: CurrentSweep = { sweepId, control: createRunControl(letMessagesIn) };
    sweeping = mine;
    await enqueue(() => runRangeTest(mine, asked, parts, () => findEngine(choice)));
  };

  const test = (runId: string): Promise<void> => {
    const mine = new AbortController();
    testing = mine;
    preparing?.abort();
    return enqueue(() => testRun(runId, ofCurrent(runId), parts, mine.signal));
  };

  const ofCurrent = (runId: string): CurrentRun | null =>
    current?.runId === runId ? current : null;

  return {
    async handle(request) {
      switch (request.type) {
        case 'probe':
          return probed && probed.threads === (request.threads ?? null)
            ? probe(request.threads)
            : enqueue(() => probe(request.threads));
        case 'measure':
          return measure(request.images);
        case 'prepare':
          return prepare(request.images);
        case 'start':
        case 'resume':
          return start(request);
        case 'pause':
          return ofCurrent(request.runId)?.control.pause();
        case 'go-on':
          return ofCurrent(request.runId)?.control.goOn();
        case 'stop':
          return ofCurrent(request.runId)?.control.stop();
        case 'test':
          return test(request.runId);
        case 'sweep':
          return sweep(request.sweepId, request.test, request.choice);
        case 'stop-sweep':
          if (sweeping?.sweepId === request.sweepId) sweeping.control.stop();
          return;
        default:
          request satisfies never;
      }
    },
  };
}
